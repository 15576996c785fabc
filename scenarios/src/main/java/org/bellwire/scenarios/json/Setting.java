package org.bellwire.scenarios.json;

import java.util.Optional;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.Origin;
import org.bellwire.topologies.json.Problems;

/**
 * One value put in the place of another, as {@code --set PATH=VALUE} does it.
 *
 * @param path where, dotted
 * @param value what, as JSON or as plain text
 * @param source who wants it, for messages, e.g. {@code --set}
 */
public record Setting(String path, String value, String source) {
    /** One {@code --set PATH=VALUE}. */
    public Setting(String path, String value) {
        this(path, value, "--set");
    }

    /** Reads a setting as it is written on the command line; empty if there is no {@code =} behind a path. */
    public static Optional<Setting> parse(String text) {
        int equals = text.indexOf('=');
        return equals < 1
                ? Optional.empty()
                : Optional.of(new Setting(
                        text.substring(0, equals).strip(),
                        text.substring(equals + 1).strip()));
    }

    /** The tree with this value in it. */
    public LocatedJson applyTo(LocatedJson tree, Problems problems) {
        return tree.with(path, LocatedJson.ofOption(value, Origin.named(source + " " + path)), problems);
    }
}
