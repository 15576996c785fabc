package org.bellwire.topologies.format;

import java.util.List;
import org.bellwire.topologies.json.Members;

/** Keys of other versions and tools that are still in circulation: read over, and said so. */
final class OlderKeys {

    private static final List<String> PARALLEL_RUNS =
            List.of("is_parallel", "process_num", "ip", "port", "lookahead", "groups");

    private OlderKeys() {}

    static void warnAtTop(Members top) {
        PARALLEL_RUNS.forEach(name -> warn(top, name, "is from versions with parallel runs and is ignored", ""));
        warn(
                top,
                "cchannels_table",
                "is a table of the graphical editor and is ignored",
                "cconnections, each with a one-way delay");
    }

    static void warnAtNode(Members node) {
        warn(node, "group", "is from versions with parallel runs and is ignored", "");
    }

    /** The key to read: the present one, or an older spelling of it that is found alone, with a warning. */
    static String spelling(Members members, String name, String older) {
        members.knows(name);
        if (members.has(name) || members.json().member(older).isEmpty()) {
            return name;
        }
        warn(members, older, "is an older spelling, read as \"" + name + "\"", "\"" + name + "\"");
        return older;
    }

    private static void warn(Members members, String name, String finding, String accepted) {
        members.json().member(name).ifPresent(value -> {
            members.knows(name);
            members.problems().warning(value, "\"" + name + "\" " + finding, accepted);
        });
    }
}
