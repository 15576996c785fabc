package org.bellwire.scenarios.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bellwire.scenarios.json.sweep.RowText;
import org.bellwire.scenarios.json.sweep.StoredSweep;
import org.bellwire.scenarios.report.SweepFolder;
import org.bellwire.scenarios.sweep.Journal;
import org.bellwire.scenarios.sweep.Shard;
import org.bellwire.scenarios.sweep.SweepProgress;
import org.bellwire.scenarios.sweep.SweepResult;
import org.bellwire.scenarios.sweep.SweepRow;
import org.bellwire.scenarios.sweep.SweepRunner;
import org.bellwire.scenarios.sweep.SweepTask;

/** Puts the shards of one sweep together. */
final class SweepMerge {
    private final List<Path> folders;
    private final StoredSweep first;

    SweepMerge(List<Path> folders) {
        this.folders = folders;
        first = stored(folders.get(0));
    }

    String digest() {
        return first.digest();
    }

    SweepResult result() throws IOException {
        List<SweepRow> rows = new ArrayList<>();
        Map<Integer, String> failures = new TreeMap<>();
        for (Path folder : folders) {
            StoredSweep shard = stored(folder);
            requireSame(folder, shard);
            rows.addAll(Journal.read(new SweepFolder(folder).journal(), shard.digest(), new RowText()));
            shard.refused().forEach(failures::putIfAbsent);
        }
        SweepRunner whole = new SweepRunner(first.plan(), Shard.WHOLE, failures, rows, row -> {}, SweepProgress.NONE);
        requireAll(whole.missing());
        return whole.result();
    }

    private static StoredSweep stored(Path folder) {
        SweepFolder shard = new SweepFolder(folder);
        if (!shard.holdsSweep() || !shard.holdsJournal()) {
            throw Refusals.of(folder.toString(), "there is no shard of a sweep in this folder");
        }
        return StoredSweep.read(shard.document());
    }

    private void requireSame(Path folder, StoredSweep shard) {
        if (!shard.digest().equals(first.digest())) {
            throw Refusals.of(
                    folder.toString(), "the shard in this folder is of another sweep than that in " + folders.get(0));
        }
    }

    private static void requireAll(List<SweepTask> missing) {
        if (!missing.isEmpty()) {
            SweepTask task = missing.get(0);
            throw Refusals.of(
                    "--merge",
                    missing.size() + " replications are missing, the first is replication " + task.replication()
                            + " of point " + task.point() + "; name the folders of all shards, each run to its end");
        }
    }
}
