package org.bellwire.scenarios.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.bellwire.scenarios.json.Adjustments;
import org.bellwire.scenarios.json.ScenarioFile;
import org.bellwire.scenarios.json.ScenarioReader;
import org.bellwire.scenarios.json.write.ProvenanceWriter;
import org.bellwire.scenarios.json.write.ResultWriter;
import org.bellwire.scenarios.report.RequestTable;
import org.bellwire.scenarios.report.ResultFolder;
import org.bellwire.scenarios.report.SingleFile;
import org.bellwire.scenarios.report.Summary;
import org.bellwire.scenarios.report.TraceFile;
import org.bellwire.scenarios.result.RunResult;
import org.bellwire.scenarios.result.RunTitle;
import org.bellwire.scenarios.run.ScenarioRefusedException;
import org.bellwire.scenarios.run.ScenarioRunner;
import org.bellwire.scenarios.run.Version;
import org.bellwire.scenarios.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bellwire run}: runs a scenario and reports what came of it. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Runs a scenario: reads it, simulates it, and prints a summary.",
            "FILE may also be a topology alone; then --request or --random-requests says what is asked of it."
        },
        footer = {
            "",
            "Examples:",
            "  bellwire run scenarios/examples/metro.json",
            "  bellwire run metro.json --seed 11 --runs 20 --out results",
            "  bellwire run metro.json --set parameters.memory.coherence_time=0.5 --json",
            "  bellwire run topologies/line.json --request \"r0 r4 1s 11s 10 0.8\" --stop-time \"11 s\""
        })
final class RunCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "A scenario or a topology.")
    private Path file;

    @Option(
            names = "--runs",
            paramLabel = "N",
            description = "Independent replications, in place of the number in the file.")
    private Optional<Integer> runs = Optional.empty();

    @Option(
            names = "--stop-time",
            paramLabel = "T",
            description = "When to stop, in ps or with a unit, e.g. \"20 s\", in place of the time in the file.")
    private Optional<String> stopTime = Optional.empty();

    @Option(
            names = "--request",
            paramLabel = "\"A B START END MEMORIES FIDELITY\"",
            description = "One more request, e.g. \"alice bob 1s 11s 10 0.8\"; repeatable.")
    private List<String> requests = new ArrayList<>();

    @Option(names = "--random-requests", description = "All routers ask at random, with the standard terms.")
    private boolean randomRequests;

    @Option(
            names = "--trace",
            paramLabel = "FILE",
            description = "Write every fact of the run to FILE, a line of JSON each; one thread.")
    private Optional<Path> trace = Optional.empty();

    @Mixin
    private ComputeOptions options;

    private final Console console;

    RunCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Optional<ResultFolder> folder = options.out().map(ResultFolder::new);
        folder.flatMap(one -> one.objection(options.overwriting())).ifPresent(objection -> {
            throw Refusals.of("--out", objection);
        });
        trace.flatMap(one -> SingleFile.objection(one, options.overwriting())).ifPresent(objection -> {
            throw Refusals.of("--trace", objection);
        });
        ScenarioFile read = ScenarioReader.read(file, adjustments());
        Scenario scenario = read.scenario();
        if (!options.quiet() && !read.warnings().isEmpty()) {
            console.err().println(read.warnings());
        }
        long begin = System.nanoTime();
        RunResult result = run(scenario);
        Duration wall = Duration.ofNanos(System.nanoTime() - begin);
        RunTitle title = new RunTitle(
                scenario.name(), scenario.seed(), result.replications().size(), Version.current());
        String document = ResultWriter.text(title, result, wall);
        if (folder.isPresent()) {
            folder.get().fill(files(read, result, document));
        }
        print(title, result, wall, document);
        return 0;
    }

    private Adjustments adjustments() {
        return new Adjustments(
                options.seed(),
                options.settings(),
                stopTime,
                runs.isPresent() ? OptionalInt.of(runs.get()) : OptionalInt.empty(),
                requests,
                randomRequests);
    }

    private RunResult run(Scenario scenario) throws IOException {
        ScenarioRunner runner = ScenarioRunner.of(scenario);
        try (ProgressDisplay display = options.quiet() ? ProgressDisplay.NONE : console.progress()) {
            ProgressMeter meter = new ProgressMeter(
                    display, scenario.stop(), scenario.replications().most());
            return trace.isEmpty() ? runner.run(options.threads(), meter) : traced(runner, meter);
        } catch (ScenarioRefusedException refusal) {
            throw Refusals.of(file.toString(), refusal.getMessage());
        }
    }

    private RunResult traced(ScenarioRunner runner, ProgressMeter meter) throws IOException {
        try (TraceFile facts = new TraceFile(trace.orElseThrow())) {
            RunResult result = runner.before(facts).run(1, meter);
            facts.complete();
            return result;
        }
    }

    private static Map<String, ResultFolder.Content> files(ScenarioFile read, RunResult result, String document) {
        String java = System.getProperty("java.version");
        int replications = result.replications().size();
        Map<String, ResultFolder.Content> files = new LinkedHashMap<>();
        files.put("result.json", ResultFolder.Content.of(document));
        files.put("requests.csv", ResultFolder.Content.of(RequestTable.text(result.requests())));
        files.put(
                "run.json",
                target -> ProvenanceWriter.write(
                        read.effective(),
                        replications,
                        Version.current(),
                        java,
                        new OutputStreamWriter(target, StandardCharsets.UTF_8)));
        return files;
    }

    private void print(RunTitle title, RunResult result, Duration wall, String document) {
        if (options.json()) {
            console.out().print(document);
        } else if (!options.quiet()) {
            Summary.lines(title, result, wall).forEach(console.out()::println);
            options.out().ifPresent(folder -> console.out().println("\nresults are in " + folder));
        }
    }
}
