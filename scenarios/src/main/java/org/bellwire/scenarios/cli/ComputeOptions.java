package org.bellwire.scenarios.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.bellwire.scenarios.json.Setting;
import org.bellwire.scenarios.report.Overwriting;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options of every command that computes. */
final class ComputeOptions {
    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Seed of all randomness, in place of the one in the file.")
    private Optional<Long> seed = Optional.empty();

    @Option(
            names = "--set",
            converter = SettingConverter.class,
            paramLabel = "PATH=VALUE",
            description = {
                "Replace one value of the scenario; repeatable. PATH is dotted, with [i], [*] or [name] for lists, e.g. "
                        + "parameters.memory.coherence_time=0.5 or topology.nodes[*].memo_size=20."
            })
    private List<Setting> settings = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write the result files to DIR, which is made if missing.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--force", description = "Let the results replace those of another run in DIR.")
    private boolean force;

    @Option(names = "--json", description = "Print the result document on stdout, and nothing else there.")
    private boolean json;

    @Option(names = "--quiet", description = "No progress, no warnings, no summary.")
    private boolean quiet;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description =
                    "Replications that run at once; 1 is sequential. Results never depend on it. Default: one a core.")
    private int threads = Runtime.getRuntime().availableProcessors();

    /** Reads {@code PATH=VALUE}. */
    private static final class SettingConverter implements ITypeConverter<Setting> {
        @Override
        public Setting convert(String text) {
            return Setting.parse(text)
                    .orElseThrow(() -> new TypeConversionException("'" + text + "' is not PATH=VALUE, as in seed=3"));
        }
    }

    OptionalLong seed() {
        return seed.isPresent() ? OptionalLong.of(seed.get()) : OptionalLong.empty();
    }

    List<Setting> settings() {
        return settings;
    }

    Optional<Path> out() {
        return out;
    }

    Overwriting overwriting() {
        return force ? Overwriting.ALLOWED : Overwriting.REFUSED;
    }

    boolean json() {
        return json;
    }

    boolean quiet() {
        return quiet;
    }

    int threads() {
        if (threads < 1) {
            throw Refusals.of("--threads", threads + " threads are too few; at least 1");
        }
        return threads;
    }
}
