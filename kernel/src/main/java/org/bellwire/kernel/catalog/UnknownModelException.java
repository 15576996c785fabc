package org.bellwire.kernel.catalog;

import java.util.Collection;

/** A name that no model has. The message lists the names that exist and guesses which was meant. */
public final class UnknownModelException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownModelException(String kind, String name, Collection<String> known) {
        super(message(kind, name, known));
    }

    private static String message(String kind, String name, Collection<String> known) {
        if (known.isEmpty()) {
            return "unknown " + kind + " '" + name + "': none is on the class path";
        }
        String guess = Spelling.nearest(name, known)
                .map(near -> " (did you mean '" + near + "'?)")
                .orElse("");
        return "unknown " + kind + " '" + name + "'" + guess + "; known: " + String.join(", ", known);
    }
}
