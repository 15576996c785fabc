package org.bellwire.scenarios.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command without a subcommand. */
@Command(
        name = "bellwire",
        mixinStandardHelpOptions = true,
        versionProvider = VersionLines.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "A discrete-event simulator of quantum networks.",
        footer = {
            "",
            "Examples:",
            "  bellwire run scenarios/examples/metro.json",
            "  bellwire run metro.json --runs 20 --out results",
            "  bellwire sweep coherence-sweep.json --out results",
            "  bellwire sample chain-study.json",
            "  bellwire check metro.json",
            "  bellwire topology grid 4 4 --output grid.json",
            "  bellwire draw grid.json --output grid.svg",
            "",
            "'bellwire COMMAND --help' explains a command.",
            "Exit status: 0 done, 1 the run failed, 2 bad usage or bad input."
        })
final class Bellwire implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "a command is missing: run, check, sweep, sample, topology, draw, models or devices");
    }
}
