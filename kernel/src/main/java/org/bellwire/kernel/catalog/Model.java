package org.bellwire.kernel.catalog;

import java.util.List;

/** A member of an open set, chosen by its name in a file or on the command line. */
public interface Model {
    /** Unique in its set; lower case, words joined by underscores. */
    String name();

    /** One sentence for the list of models. */
    String description();

    default List<Parameter> parameters() {
        return List.of();
    }
}
