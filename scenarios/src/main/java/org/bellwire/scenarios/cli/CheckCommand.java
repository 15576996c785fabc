package org.bellwire.scenarios.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.bellwire.scenarios.json.Checker;
import org.bellwire.scenarios.json.Checker.Finding;
import org.bellwire.scenarios.json.sampling.StudyChecker;
import org.bellwire.scenarios.json.sweep.SweepChecker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bellwire check}: reads files and reports every error and warning in them. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Reads scenarios, sweeps, studies and topologies, reports every error and warning in them, and runs nothing.",
        footer = {"", "Examples:", "  bellwire check metro.json", "  bellwire check topologies/*.json"})
final class CheckCommand implements Callable<Integer> {
    private static final int BAD_INPUT = 2;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Scenarios, sweeps, studies and topologies.")
    private List<Path> files;

    @Option(names = "--quiet", description = "Say nothing about files without problems.")
    private boolean quiet;

    private final Console console;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        boolean bad = false;
        for (Path file : files) {
            Finding finding =
                    SweepChecker.check(file).or(() -> StudyChecker.check(file)).orElseGet(() -> Checker.check(file));
            bad |= finding.problems().hasErrors();
            report(file, finding);
        }
        return bad ? BAD_INPUT : 0;
    }

    private void report(Path file, Finding finding) {
        if (!finding.problems().isEmpty()) {
            console.err().println(finding.problems());
        }
        if (!finding.problems().hasErrors() && !quiet) {
            console.out().println(file + ": " + finding.content());
        }
    }
}
