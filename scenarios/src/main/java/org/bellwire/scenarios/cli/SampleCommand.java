package org.bellwire.scenarios.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.bellwire.kernel.catalog.Catalog;
import org.bellwire.scenarios.cli.Advance.Measure;
import org.bellwire.scenarios.json.sampling.StudyReader;
import org.bellwire.scenarios.json.sampling.StudyReader.StudyFile;
import org.bellwire.scenarios.json.write.StudyWriter;
import org.bellwire.scenarios.report.ResultFolder;
import org.bellwire.scenarios.report.StudyFiles;
import org.bellwire.scenarios.report.StudySummary;
import org.bellwire.scenarios.run.Version;
import org.bellwire.scenarios.sampling.Device;
import org.bellwire.scenarios.sampling.DeviceChoice;
import org.bellwire.scenarios.sampling.StudyPlan;
import org.bellwire.scenarios.sampling.StudyResult;
import org.bellwire.scenarios.sampling.StudyRunner;
import org.bellwire.scenarios.sampling.UnsuitableStudyException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bellwire sample}: runs a Monte Carlo study. */
@Command(
        name = "sample",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Runs a Monte Carlo study: millions of trials of a model, spent by a sampler, on a device.",
        footer = {
            "",
            "Examples:",
            "  bellwire sample scenarios/examples/chain-study.json",
            "  bellwire sample chain-study.json --set sampler.type=sobol --set trials=100000",
            "  bellwire sample chain-study.json --device cpu --out results"
        })
final class SampleCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "A Monte Carlo study.")
    private Path file;

    @Option(
            names = "--device",
            paramLabel = "NAME",
            description = "What computes: auto, or a name that 'bellwire devices' lists.")
    private Optional<String> device = Optional.empty();

    @Mixin
    private ComputeOptions options;

    private final Console console;

    SampleCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Optional<ResultFolder> folder = options.out().map(path -> new ResultFolder(path, Set.of(StudyFiles.DOCUMENT)));
        folder.flatMap(one -> one.objection(options.overwriting())).ifPresent(objection -> {
            throw Refusals.of("--out", objection);
        });
        StudyFile study = StudyReader.read(file, options.settings(), options.seed(), device);
        StudyResult result = run(study.plan());
        String document = StudyWriter.text(result, study.effective(), Version.current());
        if (folder.isPresent()) {
            StudyFiles files = StudyFiles.of(result, document);
            folder.get().fill(files.contents());
            say(files.remarks());
        }
        say(result.warnings().stream().map(warning -> "warning: " + warning).toList());
        if (options.json()) {
            console.out().print(document);
        } else if (!options.quiet()) {
            StudySummary.lines(result).forEach(console.out()::println);
            options.out().ifPresent(path -> console.out().println("\nresults are in " + path));
        }
        return 0;
    }

    private void say(List<String> lines) {
        if (!options.quiet()) {
            lines.forEach(console.err()::println);
        }
    }

    private StudyResult run(StudyPlan plan) {
        DeviceChoice choice = new DeviceChoice(Catalog.load(Device.class), plan.device(), options.threads());
        try (ProgressDisplay display = options.quiet() ? ProgressDisplay.NONE : console.progress()) {
            LongConsumer progress = progress(plan, display);
            return new StudyRunner(plan, choice, line -> say(List.of(line)), progress).run();
        } catch (UnsuitableStudyException unsuitable) {
            throw Refusals.of(file.toString(), unsuitable.getMessage());
        }
    }

    private static LongConsumer progress(StudyPlan plan, ProgressDisplay display) {
        AtomicLong done = new AtomicLong();
        // How many trials it takes to be precise is not known beforehand.
        Optional<Double> total = plan.goal().isPresent() ? Optional.empty() : Optional.of((double) plan.trials());
        return count -> {
            double now = done.addAndGet(count);
            display.show(new Advance(Measure.TRIALS, now, total.map(all -> Math.max(all, now)), 0, 1, 0));
        };
    }
}
