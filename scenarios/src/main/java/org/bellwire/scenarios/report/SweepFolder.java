package org.bellwire.scenarios.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bellwire.scenarios.sweep.Journal;
import org.bellwire.scenarios.sweep.RowCodec;

/**
 * The folder of a sweep. While it runs it holds {@code sweep.json}, which says which sweep it is, and the journal; when it is over, the
 * tables and pictures, and no journal.
 */
public final class SweepFolder {
    /** What the sweep is and what it found. */
    public static final String DOCUMENT = "sweep.json";

    private final Path folder;
    private final ResultFolder files;

    public SweepFolder(Path folder) {
        this.folder = folder;
        files = new ResultFolder(folder, Set.of(DOCUMENT, Journal.FILE, "result.json"));
    }

    /** Why this folder can not take a sweep without harm, in words; empty if it can. */
    public Optional<String> objection(Overwriting overwriting) {
        return files.objection(overwriting)
                .map(words -> words.replace("add --force", "add --resume to go on, or --force"));
    }

    /** Whether a sweep has been begun here, be it finished or not. */
    public boolean holdsSweep() {
        return Files.isRegularFile(document());
    }

    /** Whether tasks of a sweep are here that were not put together yet. */
    public boolean holdsJournal() {
        return Files.isRegularFile(journal());
    }

    public Path document() {
        return folder.resolve(DOCUMENT);
    }

    public Path journal() {
        return folder.resolve(Journal.FILE);
    }

    /** Begins anew: what an earlier sweep left is gone. */
    public Journal begin(String document, String digest, RowCodec codec) throws IOException {
        Files.deleteIfExists(journal());
        files.write(Map.of(DOCUMENT, document));
        return resume(digest, codec);
    }

    /** Goes on with the journal that is here, or begins one. */
    public Journal resume(String digest, RowCodec codec) throws IOException {
        return Journal.open(journal(), digest, codec);
    }

    /** Says that what is here is a part, done to its end; the journal stays. */
    public void keepShard(String document) throws IOException {
        files.write(Map.of(DOCUMENT, document));
    }

    /**
     * Puts the results in place, and then lets go of the journal.
     *
     * @param isFinal whether there is nothing left that another try might mend; the journal stays otherwise
     */
    public void finish(Map<String, ResultFolder.Content> results, boolean isFinal) throws IOException {
        try {
            files.fill(new LinkedHashMap<>(results));
        } catch (IOException failure) {
            throw new IOException(
                    "cannot write the results to " + folder + ": " + failure.getMessage()
                            + "; --resume goes on from here",
                    failure);
        }
        if (isFinal) {
            Files.deleteIfExists(journal());
        }
    }
}
