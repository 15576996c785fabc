package org.bellwire.kernel.time;

import java.math.BigDecimal;

/**
 * Conversions between seconds and the simulator's time, a {@code long} count of picoseconds.
 *
 * <p>The range is 2<sup>63</sup> ps, about 106 days. A number that does not fit is an error and never wraps.
 */
public final class Picoseconds {
    public static final long NANOSECOND = 1_000L;
    public static final long MICROSECOND = 1_000_000L;
    public static final long MILLISECOND = 1_000_000_000L;
    public static final long SECOND = 1_000_000_000_000L;

    /** The instant after everything: an event set for it never happens. */
    public static final long NEVER = Long.MAX_VALUE;

    private static final double TWO_TO_63 = 0x1p63;

    private Picoseconds() {}

    /**
     * Picoseconds nearest to a span in seconds, halves to even, as Python's {@code round} has it.
     *
     * @param seconds a span or an instant, s
     * @throws ArithmeticException if it is not a number or does not fit
     */
    public static long ofSeconds(double seconds) {
        double picoseconds = Math.rint(seconds * SECOND);
        if (fits(picoseconds)) {
            return (long) picoseconds;
        }
        throw new ArithmeticException(seconds + " s does not fit a count of picoseconds (at most 106 days)");
    }

    /**
     * The whole number of picoseconds nearest to a computed one, halves to even.
     *
     * @param picoseconds ps
     * @throws ArithmeticException if it is not a number or does not fit
     */
    public static long round(double picoseconds) {
        double rounded = Math.rint(picoseconds);
        if (fits(rounded)) {
            return (long) rounded;
        }
        throw new ArithmeticException(picoseconds + " ps does not fit a count of picoseconds (at most 106 days)");
    }

    // False for NaN too.
    private static boolean fits(double rounded) {
        return rounded >= -TWO_TO_63 && rounded < TWO_TO_63;
    }

    /** The nearest double, in s; exact to the picosecond up to 2.5 hours. */
    public static double toSeconds(long picoseconds) {
        return picoseconds / (double) SECOND;
    }

    /** For people, in the largest unit that fits once, with every digit: {@code 4.025000010 ms}. */
    public static String format(long picoseconds) {
        if (picoseconds == NEVER) {
            return "never";
        } else if (picoseconds / NANOSECOND == 0) {
            return picoseconds + " ps";
        } else if (picoseconds / MICROSECOND == 0) {
            return BigDecimal.valueOf(picoseconds, 3) + " ns";
        } else if (picoseconds / MILLISECOND == 0) {
            return BigDecimal.valueOf(picoseconds, 6) + " us";
        } else if (picoseconds / SECOND == 0) {
            return BigDecimal.valueOf(picoseconds, 9) + " ms";
        }
        return BigDecimal.valueOf(picoseconds, 12) + " s";
    }
}
