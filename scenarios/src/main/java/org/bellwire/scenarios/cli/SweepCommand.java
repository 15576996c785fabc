package org.bellwire.scenarios.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.bellwire.kernel.catalog.Catalog;
import org.bellwire.kernel.catalog.UnknownModelException;
import org.bellwire.scenarios.json.Adjustments;
import org.bellwire.scenarios.json.sweep.RowText;
import org.bellwire.scenarios.json.sweep.StoredSweep;
import org.bellwire.scenarios.json.sweep.SweepFile;
import org.bellwire.scenarios.json.sweep.SweepReader;
import org.bellwire.scenarios.json.write.SweepWriter;
import org.bellwire.scenarios.report.Overwriting;
import org.bellwire.scenarios.report.SweepFiles;
import org.bellwire.scenarios.report.SweepFiles.Tables;
import org.bellwire.scenarios.report.SweepFolder;
import org.bellwire.scenarios.report.SweepSummary;
import org.bellwire.scenarios.run.Version;
import org.bellwire.scenarios.sweep.Journal;
import org.bellwire.scenarios.sweep.LocalEngine;
import org.bellwire.scenarios.sweep.Reasons;
import org.bellwire.scenarios.sweep.Shard;
import org.bellwire.scenarios.sweep.SweepEngine;
import org.bellwire.scenarios.sweep.SweepResult;
import org.bellwire.scenarios.sweep.SweepRunner;
import org.bellwire.scenarios.sweep.WrongJournalException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bellwire sweep}: runs a parameter sweep, goes on with one, or puts shards together. */
@Command(
        name = "sweep",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Runs a parameter sweep: every replication of every design point, kept on the disk as soon as it is done.",
            "Without --out the results go to a folder named after FILE, with .results at its end."
        },
        footer = {
            "",
            "Examples:",
            "  bellwire sweep scenarios/examples/coherence-sweep.json --out results",
            "  bellwire sweep coherence-sweep.json --out results --resume",
            "  bellwire sweep coherence-sweep.json --out part2 --shard 2/3",
            "  bellwire sweep --merge part1 part2 part3 --out results"
        })
final class SweepCommand implements Callable<Integer> {
    private static final int FAILED = 1;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "A sweep; with --merge, the folders of all shards.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--runs",
            paramLabel = "N",
            description = "Replications of each point, in place of what the file says.")
    private Optional<Integer> runs = Optional.empty();

    @Option(names = "--resume", description = "Go on with the sweep in the folder: what is finished is not repeated.")
    private boolean resume;

    @Option(names = "--shard", paramLabel = "I/N", description = "Compute the I-th of N parts, for a batch scheduler.")
    private Optional<String> shard = Optional.empty();

    @Option(names = "--merge", description = "Put shards together.")
    private boolean merge;

    @Option(names = "--parquet", description = "Write points.parquet and runs.parquet beside the tables.")
    private boolean parquet;

    @Option(
            names = "--engine",
            paramLabel = "NAME",
            description = "Who computes; local, unless a plug-in brings another.")
    private String engine = LocalEngine.NAME;

    @Option(names = "--master", paramLabel = "URL", description = "Master of a cluster, for engines that have one.")
    private Optional<String> master = Optional.empty();

    @Option(names = "--engine-option", paramLabel = "KEY=VALUE", description = "A setting of the engine; repeatable.")
    private Map<String, String> engineOptions = new TreeMap<>();

    @Mixin
    private ComputeOptions options;

    private final Console console;

    SweepCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (merge) {
            return merged();
        }
        if (files.size() > 1) {
            throw Refusals.of(
                    "FILE", files.size() + " files; one sweep at a time, or --merge with the folders of shards");
        }
        Path file = files.get(0);
        SweepEngine chosen = chosenEngine();
        Shard part = part();
        SweepFolder folder = folder(file);
        refuseUnless(resume, folder);
        SweepFile sweep = SweepReader.read(file, adjustments());
        if (!options.quiet()) {
            sweep.warnings().forEach(console.err()::println);
        }
        if (resume && folder.holdsSweep() && !isUnfinished(folder, sweep)) {
            console.err().println("the sweep in " + folder.document().getParent() + " is complete already");
            return 0;
        }
        return run(sweep, chosen, part, folder);
    }

    private SweepEngine chosenEngine() {
        try {
            return Catalog.load(SweepEngine.class).find(engine);
        } catch (UnknownModelException unknown) {
            throw Refusals.of("--engine", unknown.getMessage());
        }
    }

    private Shard part() {
        if (shard.isEmpty()) {
            return Shard.WHOLE;
        }
        try {
            String[] numbers = shard.get().split("/", 2);
            return new Shard(Integer.parseInt(numbers[0].strip()), Integer.parseInt(numbers[1].strip()));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException bad) {
            throw Refusals.of("--shard", "'" + shard.get() + "' is not I/N with I from 1 to N, as in 2/3");
        }
    }

    private SweepFolder folder(Path file) {
        String name = String.valueOf(file.getFileName());
        String stem = name.endsWith(".json") ? name.substring(0, name.length() - ".json".length()) : name;
        return new SweepFolder(options.out().orElseGet(() -> Path.of(stem + ".results")));
    }

    private void refuseUnless(boolean goOn, SweepFolder folder) {
        folder.objection(goOn ? Overwriting.ALLOWED : options.overwriting()).ifPresent(objection -> {
            throw Refusals.of("--out", objection);
        });
    }

    private Adjustments adjustments() {
        return new Adjustments(
                options.seed(),
                options.settings(),
                Optional.empty(),
                runs.isPresent() ? OptionalInt.of(runs.get()) : OptionalInt.empty(),
                List.of(),
                false);
    }

    private static boolean isUnfinished(SweepFolder folder, SweepFile sweep) {
        StoredSweep stored = StoredSweep.read(folder.document());
        if (!stored.digest().equals(sweep.documents().digest())) {
            throw Refusals.of(
                    "--resume",
                    "the folder holds another sweep (its file, scenario, seed, options or version differ); name another"
                            + " folder, or --force to begin anew");
        }
        return folder.holdsJournal() || !stored.status().equals("complete");
    }

    private int run(SweepFile sweep, SweepEngine chosen, Shard part, SweepFolder folder) throws IOException {
        Map<Integer, String> refused = new TreeMap<>();
        sweep.documents().refused().forEach((point, bad) -> refused.put(point, Reasons.of(bad)));
        String digest = sweep.documents().digest();
        boolean goOn = resume && folder.holdsJournal();
        Thread farewell = new Thread(() -> console.err().println("interrupted; --resume goes on from here"));
        Runtime.getRuntime().addShutdownHook(farewell);
        try (Journal journal = goOn
                        ? folder.resume(digest, new RowText())
                        : folder.begin(
                                SweepWriter.begun(sweep.plan(), "running", digest, Version.current(), refused),
                                digest,
                                new RowText());
                ProgressDisplay display = options.quiet() ? ProgressDisplay.NONE : console.progress()) {
            SweepRunner runner = new SweepRunner(
                    sweep.plan(), part, refused, journal.found(), journal::append, new SweepMeter(display));
            SweepResult result = runner.run(chosen, new SweepFileWork(sweep, options.threads(), engineOptions()));
            if (!part.isWhole()) {
                folder.keepShard(
                        SweepWriter.begun(sweep.plan(), "shard " + part, digest, Version.current(), result.failures()));
                return reported(
                        result, part + " of the sweep is done; bellwire sweep --merge puts the shards together");
            }
            finish(
                    result,
                    digest,
                    folder,
                    refused.keySet().containsAll(result.failures().keySet()));
            return reported(result, digest, folder);
        } catch (WrongJournalException wrong) {
            throw Refusals.of("--out", wrong.getMessage());
        } finally {
            Runtime.getRuntime().removeShutdownHook(farewell);
        }
    }

    private Map<String, String> engineOptions() {
        Map<String, String> all = new LinkedHashMap<>(engineOptions);
        master.ifPresent(url -> all.put("master", url));
        return all;
    }

    private int merged() throws IOException {
        SweepFolder folder = options.out()
                .map(SweepFolder::new)
                .orElseThrow(() -> Refusals.of("--merge", "--out DIR is missing: where the whole goes"));
        refuseUnless(false, folder);
        SweepMerge shards = new SweepMerge(files);
        SweepResult result = shards.result();
        finish(result, shards.digest(), folder, true);
        return reported(result, shards.digest(), folder);
    }

    private void finish(SweepResult result, String digest, SweepFolder folder, boolean isFinal) throws IOException {
        SweepFiles files =
                SweepFiles.of(result, digest, Version.current(), parquet ? Tables.CSV_AND_PARQUET : Tables.CSV);
        folder.finish(files.contents(), isFinal);
        if (!options.quiet()) {
            files.remarks().forEach(console.err()::println);
        }
    }

    private int reported(SweepResult result, String digest, SweepFolder folder) {
        if (options.json()) {
            console.out().print(SweepWriter.complete(result, digest, Version.current()));
        }
        return reported(result, "results are in " + folder.document().getParent());
    }

    private int reported(SweepResult result, String lastLine) {
        if (!options.json() && !options.quiet()) {
            SweepSummary.lines(result).forEach(console.out()::println);
            console.out().println("\n" + lastLine);
        }
        if (!result.failures().isEmpty()) {
            console.err()
                    .println("error: " + result.failures().size() + " of "
                            + result.plan().points().size() + " design points failed; points.csv says why");
            return FAILED;
        }
        return 0;
    }
}
