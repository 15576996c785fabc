package org.bellwire.scenarios.cli;

import java.util.Arrays;
import java.util.List;
import org.bellwire.topologies.json.BadInputException;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The entry point: runs one command and ends with its exit status. */
public final class Main {
    private static final String DEBUG = "--debug";
    private static final int FAILED = 1;
    private static final int BAD_INPUT = 2;

    private Main() {}

    public static void main(String[] arguments) {
        Console console = Console.ofProcess();
        int status = executeOrFail(console, arguments);
        console.flush();
        System.exit(status);
    }

    private static int executeOrFail(Console console, String... arguments) {
        try {
            return execute(console, arguments);
        } catch (OutOfMemoryError full) {
            console.err()
                    .println("error: the run failed: " + full.getMessage()
                            + "; BELLWIRE_JAVA_OPTS=-Xmx8g, say, gives it more memory");
            return FAILED;
        }
    }

    static int execute(Console console, String... arguments) {
        CommandLine commands = new CommandLine(new Bellwire())
                .addSubcommand(new RunCommand(console))
                .addSubcommand(new SweepCommand(console))
                .addSubcommand(new SampleCommand(console))
                .addSubcommand(new DevicesCommand(console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new TopologyCommand(console))
                .addSubcommand(new DrawCommand(console))
                .addSubcommand(new ModelsCommand(console));
        commonOptions().forEach(commands.getCommandSpec()::addOption);
        return commands.setOut(console.out())
                .setErr(console.err())
                .setUsageHelpAutoWidth(false)
                .setParameterExceptionHandler((exception, words) -> misused(exception, console))
                .setExecutionExceptionHandler((exception, command, parsed) -> failed(exception, console, arguments))
                .execute(arguments);
    }

    private static List<OptionSpec> commonOptions() {
        return List.of(
                OptionSpec.builder(DEBUG)
                        .description("Show the stack trace of a failure.")
                        .scopeType(ScopeType.INHERIT)
                        .build(),
                OptionSpec.builder("--plugins")
                        .paramLabel("DIR")
                        .type(String.class)
                        .description("Take every jar in DIR as a plug-in. (The launcher reads this option.)")
                        .scopeType(ScopeType.INHERIT)
                        .build());
    }

    private static int misused(ParameterException exception, Console console) {
        String command = exception.getCommandLine().getCommandSpec().qualifiedName();
        console.err().println("error: " + exception.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(exception, console.err());
        console.err().println("    accepted: what '" + command + " --help' lists");
        return BAD_INPUT;
    }

    private static int failed(Exception exception, Console console, String... arguments) {
        boolean isInput = exception instanceof BadInputException;
        String words = exception.getMessage() == null ? exception.toString() : exception.getMessage();
        console.err()
                .println(
                        isInput
                                ? words
                                : "error: the run failed: "
                                        + words.lines().findFirst().orElse(words));
        if (Arrays.asList(arguments).contains(DEBUG)) {
            exception.printStackTrace(console.err());
        }
        return isInput ? BAD_INPUT : FAILED;
    }
}
