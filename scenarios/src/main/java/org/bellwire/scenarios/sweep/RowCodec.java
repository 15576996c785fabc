package org.bellwire.scenarios.sweep;

import java.util.Optional;

/** Rows as lines of text, without loss. */
public interface RowCodec {
    /** One line, without its end. */
    String text(SweepRow row);

    /** The row of a line; empty if the line is no row, as one that was cut off. */
    Optional<SweepRow> row(String line);
}
