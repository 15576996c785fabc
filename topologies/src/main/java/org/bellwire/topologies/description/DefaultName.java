package org.bellwire.topologies.description;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * The name of a classical channel to which none is given: {@code cc-from-to}. Node names may hold hyphens, so that two
 * pairs of nodes may ask for the same name; {@link #read} gives the same pair for both, and two different names never
 * share one. So a pair can stand for the name wherever names are compared.
 *
 * @param from sending node
 * @param to   receiving node
 */
public record DefaultName(String from, String to) {

    private static final String PREFIX = "cc-";

    /** The name of a channel between two nodes. */
    public static String between(String from, String to) {
        return PREFIX + from + "-" + to;
    }

    /** The first pair of nodes for which a name would be the default one; empty when there is none. */
    public static Optional<DefaultName> read(String name, Predicate<String> isNode) {
        if (!name.startsWith(PREFIX)) {
            return Optional.empty();
        }
        for (int at = name.indexOf('-', PREFIX.length()); at >= 0; at = name.indexOf('-', at + 1)) {
            String from = name.substring(PREFIX.length(), at);
            String to = name.substring(at + 1);
            if (isNode.test(from) && isNode.test(to)) {
                return Optional.of(new DefaultName(from, to));
            }
        }
        return Optional.empty();
    }
}
