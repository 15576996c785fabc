package org.bellwire.scenarios.sampling.random;

/**
 * Logarithm and exponential that give the same bits everywhere: of additions, multiplications and divisions alone, one rounding a
 * statement, so that no compiler can join two of them. Devices that work on doubles agree in every bit through them; the functions of
 * {@link Math} differ between devices by some units in the last place.
 *
 * <p>Both are within 2 units in the last place of the true value. A kernel holds a copy of the same steps.
 */
public final class PortableMath {
    /** One unit of a uniform number: they are the odd multiples of it. */
    public static final double UNIT = 0x1p-53;

    /** 2<sup>-n</sup> for n from 0; 0 from 1,023 on. */
    static final int POWERS = 1024;

    private static final double LN2 = 0x1.62e42fefa39efp-1;
    private static final double LN2_HIGH = 0x1.62e42fefap-1;
    private static final double LN2_LOW = 0x1.cf79abc9e3b3ap-40;
    private static final double LOG2E = 0x1.71547652b82fep0;
    private static final double SQRT2 = 0x1.6a09e667f3bcdp0;

    private static final double MOST_TURNS = 1.0e15;

    private PortableMath() {}

    /** The table of powers that a kernel is given. */
    public static double[] powersOfHalf() {
        double[] powers = new double[POWERS];
        double power = 1;
        for (int n = 0; n < POWERS - 1; n++) {
            powers[n] = power;
            power *= 0.5;
        }
        return powers;
    }

    /** The uniform number of 64 random bits, as a multiple of {@link #UNIT}: odd, so that neither 0 nor 1 occurs and 1 - u is exact. */
    public static long odd(long bits) {
        return bits >>> 11 | 1;
    }

    /** The multiple of {@link #UNIT} next to a number in (0, 1). */
    public static long odd(double uniform) {
        double scaled = uniform * 0x1p53;
        return (long) scaled | 1;
    }

    /** The number of such a multiple. */
    public static double uniform(long odd) {
        return odd * UNIT;
    }

    /**
     * The natural logarithm of a uniform number.
     *
     * @param odd u / {@link #UNIT}, from 1 to 2<sup>53</sup> - 1
     */
    public static double logarithm(long odd, double[] powers) {
        int exponent = 63 - Long.numberOfLeadingZeros(odd);
        double mantissa = odd * powers[exponent];
        int shift = exponent - 53;
        if (mantissa > SQRT2) {
            mantissa = mantissa * 0.5;
            shift = shift + 1;
        }
        double above = mantissa - 1.0;
        double sum = mantissa + 1.0;
        double s = above / sum;
        double z = s * s;
        double series = 0.043478260869565216;
        series = series * z;
        series = series + 0.047619047619047616;
        series = series * z;
        series = series + 0.05263157894736842;
        series = series * z;
        series = series + 0.058823529411764705;
        series = series * z;
        series = series + 0.06666666666666667;
        series = series * z;
        series = series + 0.07692307692307693;
        series = series * z;
        series = series + 0.09090909090909091;
        series = series * z;
        series = series + 0.1111111111111111;
        series = series * z;
        series = series + 0.14285714285714285;
        series = series * z;
        series = series + 0.2;
        series = series * z;
        series = series + 0.3333333333333333;
        series = series * z;
        double small = series * s;
        double once = small + s;
        double part = once * 2.0;
        double whole = shift * LN2;
        return whole + part;
    }

    /**
     * Attempts up to and including the first success: the least n with (1 - p)<sup>n</sup> at most u.
     *
     * @param odd u in units of 2<sup>-53</sup>
     * @param inverse 1 / log(1 - p); negative, or -0 for p = 1
     * @param powers 2<sup>-n</sup>
     */
    public static double attempts(long odd, double inverse, double[] powers) {
        double logarithm = PortableMath.logarithm(odd, powers);
        double turns = logarithm * inverse;
        double bounded = turns;
        if (turns > MOST_TURNS) {
            bounded = MOST_TURNS;
        }
        long whole = (long) bounded;
        return whole + 1.0;
    }

    /**
     * exp(-x).
     *
     * @param x not negative
     */
    public static double decay(double x, double[] powers) {
        double turns = x * LOG2E;
        double near = turns + 0.5;
        double bounded = near > 1023.0 ? 1023.0 : near;
        int n = (int) bounded;
        double high = n * LN2_HIGH;
        double low = n * LN2_LOW;
        double rest = x - high;
        double r = low - rest;
        double series = 1.605904383682161E-10;
        series = series * r;
        series = series + 2.08767569878681E-9;
        series = series * r;
        series = series + 2.505210838544172E-8;
        series = series * r;
        series = series + 2.755731922398589E-7;
        series = series * r;
        series = series + 2.7557319223985893E-6;
        series = series * r;
        series = series + 2.48015873015873E-5;
        series = series * r;
        series = series + 1.984126984126984E-4;
        series = series * r;
        series = series + 0.001388888888888889;
        series = series * r;
        series = series + 0.008333333333333333;
        series = series * r;
        series = series + 0.041666666666666664;
        series = series * r;
        series = series + 0.16666666666666666;
        series = series * r;
        series = series + 0.5;
        series = series * r;
        series = series + 1.0;
        series = series * r;
        series = series + 1.0;
        return n >= POWERS - 1 ? 0.0 : series * powers[n];
    }
}
