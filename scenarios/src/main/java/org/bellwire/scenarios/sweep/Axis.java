package org.bellwire.scenarios.sweep;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** One varied value of a scenario, and what it may be. */
public sealed interface Axis {
    /** Where the value stands, e.g. {@code parameters.memory.coherence_time}. */
    String path();

    /** The values of a grid, in order. */
    List<Level> levels();

    /**
     * The value at a share of the axis.
     *
     * @param share in [0, 1)
     */
    Level at(double share);

    /**
     * Listed values, each with an equal share.
     *
     * @param levels at least one
     */
    record Listed(String path, List<Level> levels) implements Axis {
        public Listed {
            levels = List.copyOf(levels);
            if (levels.isEmpty()) {
                throw new IllegalArgumentException("axis " + path + " has no values; at least one");
            }
        }

        @Override
        public Level at(double share) {
            return levels.get((int) (share * levels.size()));
        }
    }

    /** How a range is divided. */
    enum Scale {
        LINEAR,
        LOG
    }

    /**
     * All values from one end to the other.
     *
     * @param from first value
     * @param to last value; for {@link Scale#LOG} both are above 0
     * @param unit written behind the number, e.g. {@code " km"}; empty for a plain number
     * @param points values in a grid, at least 2
     */
    record Range(String path, double from, double to, String unit, Scale scale, int points) implements Axis {
        private static final MathContext DIGITS = new MathContext(6);

        public Range {
            if (scale == Scale.LOG && !(from > 0 && to > 0)) {
                throw new IllegalArgumentException("axis " + path + " from " + from + " to " + to
                        + " has no logarithmic scale; both ends must be above 0");
            }
            if (points < 2) {
                throw new IllegalArgumentException("axis " + path + " with " + points + " points; at least 2");
            }
        }

        @Override
        public List<Level> levels() {
            return IntStream.range(0, points)
                    .mapToObj(i -> at(i / (points - 1.0)))
                    .toList();
        }

        @Override
        public Level at(double share) {
            double value = switch (scale) {
                case LINEAR -> from + share * (to - from);
                case LOG -> from * Math.pow(to / from, share);
            };
            String number = share == 0 || share == 1 ? text(share == 0 ? from : to) : text(value);
            String shown = number + unit;
            return new Level(
                    unit.isEmpty() ? number : '"' + shown + '"', shown, OptionalDouble.of(Double.parseDouble(number)));
        }

        private static String text(double value) {
            BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
            return rounded.signum() == 0 ? "0" : rounded.toPlainString();
        }
    }
}
