package org.bellwire.scenarios.report.picture;

import java.util.List;
import org.bellwire.scenarios.sweep.DesignPoint;
import org.bellwire.scenarios.sweep.Level;
import org.bellwire.scenarios.sweep.SweepPlan;

/**
 * One axis of a sweep as a picture shows it.
 *
 * @param axis its place among the axes
 * @param title its name with the unit
 * @param values the different values, in the order of the design
 */
record Factor(int axis, String title, List<Level> values) {
    private static final double DECADE = 10;

    static Factor of(SweepPlan plan, int axis) {
        List<Level> values = plan.points().stream()
                .map(point -> point.levels().get(axis))
                .distinct()
                .toList();
        String path = plan.paths().get(axis);
        String name = path.substring(path.lastIndexOf('.') + 1).replace('_', ' ');
        String unit = unit(values);
        return new Factor(axis, unit.isEmpty() ? name : name + ", " + unit, values);
    }

    // The common text behind the numbers; none when the values have different ones.
    private static String unit(List<Level> values) {
        List<String> units = values.stream()
                .map(level -> level.shown().replaceFirst("^[-+0-9.eE]+ *", ""))
                .distinct()
                .toList();
        return units.size() == 1
                        && values.stream().allMatch(level -> level.number().isPresent())
                ? units.get(0)
                : "";
    }

    /** Whether all values are numbers in one unit. */
    boolean isNumeric() {
        boolean numbers = values.stream().allMatch(level -> level.number().isPresent());
        long units = values.stream()
                .map(level -> level.shown().replaceFirst("^[-+0-9.eE]+ *", ""))
                .distinct()
                .count();
        return numbers && units == 1;
    }

    /** Whether the values span more than a decade, so that a logarithmic axis shows them better. */
    boolean isWide() {
        double least = values.stream()
                .mapToDouble(level -> level.number().orElse(0))
                .min()
                .orElse(0);
        double greatest = values.stream()
                .mapToDouble(level -> level.number().orElse(0))
                .max()
                .orElse(0);
        return least > 0 && greatest > DECADE * least;
    }

    Level at(DesignPoint point) {
        return point.levels().get(axis);
    }

    /** A value as a label: without the unit that the title has, and of a path only the file. */
    String label(Level level) {
        if (isNumeric()) {
            return level.shown().replaceFirst(" *[^-+0-9.eE]+$", "");
        }
        String shown = level.shown();
        return shown.substring(shown.lastIndexOf('/') + 1).replaceFirst("\\.json$", "");
    }
}
