package org.bellwire.topologies.json;

/**
 * The values a number may take: from {@code least} to {@code most}, either end possibly left out. NaN is in no range.
 */
public record Range(double least, Bound lower, double most) {

    /** Whether the least value itself is in the range. */
    public enum Bound {
        INCLUDED,
        EXCLUDED
    }

    /** Probabilities, efficiencies, fidelities. */
    public static final Range UNIT = between(0, 1);

    public static final Range NOT_NEGATIVE = between(0, Double.MAX_VALUE);

    public static final Range POSITIVE = above(0, Double.MAX_VALUE);

    /** Any number but NaN and the infinite ones. */
    public static final Range FINITE = between(-Double.MAX_VALUE, Double.MAX_VALUE);

    /** Any number but NaN. */
    public static final Range ANY = between(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** Both ends included. */
    public static Range between(double least, double most) {
        return new Range(least, Bound.INCLUDED, most);
    }

    /** The lower end left out, the upper one included. */
    public static Range above(double least, double most) {
        return new Range(least, Bound.EXCLUDED, most);
    }

    public boolean contains(double value) {
        return (lower == Bound.INCLUDED ? value >= least : value > least) && value <= most;
    }

    /** For instance {@code from 0 to 1}, {@code above 0}. */
    @Override
    public String toString() {
        if (least < -Double.MAX_VALUE) {
            return most > Double.MAX_VALUE ? "any number but NaN" : "at most " + plain(most);
        }
        if (least == -Double.MAX_VALUE) {
            return most >= Double.MAX_VALUE ? "any finite number" : "at most " + plain(most);
        }
        if (lower == Bound.EXCLUDED) {
            return "above " + plain(least) + (most >= Double.MAX_VALUE ? "" : ", at most " + plain(most));
        }
        return most >= Double.MAX_VALUE ? "at least " + plain(least) : "from " + plain(least) + " to " + plain(most);
    }

    private static String plain(double value) {
        return Math.rint(value) == value && Math.abs(value) < 1e7
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
