package org.bellwire.scenarios.sweep;

import java.util.List;

/**
 * One assignment of all axes.
 *
 * @param index from 0, in the order of the design
 * @param levels one for each axis, in the order of the axes
 */
public record DesignPoint(int index, List<Level> levels) {
    public DesignPoint {
        levels = List.copyOf(levels);
    }
}
