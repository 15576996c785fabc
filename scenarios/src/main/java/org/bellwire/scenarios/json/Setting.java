package org.bellwire.scenarios.json;

import java.util.Optional;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.Problems;

/**
 * One {@code --set PATH=VALUE}.
 *
 * @param path where, dotted
 * @param value what, as written
 */
public record Setting(String path, String value) {
    /** Reads a setting as it is written on the command line; empty if there is no {@code =} behind a path. */
    public static Optional<Setting> parse(String text) {
        int equals = text.indexOf('=');
        return equals < 1
                ? Optional.empty()
                : Optional.of(new Setting(
                        text.substring(0, equals).strip(),
                        text.substring(equals + 1).strip()));
    }

    LocatedJson applyTo(LocatedJson tree, Problems problems) {
        return tree.withOption(path, value, problems);
    }
}
