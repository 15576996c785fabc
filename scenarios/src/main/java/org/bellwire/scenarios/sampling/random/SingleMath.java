package org.bellwire.scenarios.sampling.random;

/** The functions of {@link PortableMath} in single precision, within some units in the last place of a {@code float}. */
public final class SingleMath {
    /** 2<sup>-n</sup> for n from 0; 0 from 126 on, the last before numbers lose digits. */
    private static final int POWERS = 127;

    private static final float LN2 = 0.6931472f;
    private static final float LN2_HIGH = 0x1.62e4p-1f;
    private static final float LN2_LOW = 1.428607e-6f;
    private static final float LOG2E = 1.442695f;
    private static final float SQRT2 = 1.4142135f;
    private static final float MOST_DECAY = 126.0f;
    private static final float MOST_TURNS = 0x1p50f;

    private SingleMath() {}

    /** The table of powers that a kernel is given. */
    public static float[] powersOfHalf() {
        float[] powers = new float[POWERS];
        float power = 1;
        for (int n = 0; n < POWERS - 1; n++) {
            powers[n] = power;
            power *= 0.5f;
        }
        return powers;
    }

    /** As {@link PortableMath#logarithm}. */
    public static float logarithm(long odd, float[] powers) {
        int exponent = 63 - Long.numberOfLeadingZeros(odd);
        float mantissa = odd * powers[exponent];
        int shift = exponent - 53;
        if (mantissa > SQRT2) {
            mantissa = mantissa * 0.5f;
            shift = shift + 1;
        }
        float above = mantissa - 1.0f;
        float sum = mantissa + 1.0f;
        float s = above / sum;
        float z = s * s;
        float series = 0.11111111f;
        series = series * z;
        series = series + 0.14285715f;
        series = series * z;
        series = series + 0.2f;
        series = series * z;
        series = series + 0.33333334f;
        series = series * z;
        float small = series * s;
        float once = small + s;
        float part = once * 2.0f;
        float whole = shift * LN2;
        return whole + part;
    }

    /** As {@link PortableMath#attempts}. */
    public static float attempts(long odd, float inverse, float[] powers) {
        float logarithm = logarithm(odd, powers);
        float turns = logarithm * inverse;
        float bounded = turns;
        if (turns > MOST_TURNS) {
            bounded = MOST_TURNS;
        }
        long whole = (long) bounded;
        return whole + 1.0f;
    }

    /** As {@link PortableMath#decay}. */
    public static float decay(float x, float[] powers) {
        float turns = x * LOG2E;
        float near = turns + 0.5f;
        float bounded = near;
        if (near > MOST_DECAY) {
            bounded = MOST_DECAY;
        }
        int n = (int) bounded;
        float high = n * LN2_HIGH;
        float low = n * LN2_LOW;
        float rest = x - high;
        float r = low - rest;
        float series = 1.9841270e-4f;
        series = series * r;
        series = series + 0.0013888889f;
        series = series * r;
        series = series + 0.008333334f;
        series = series * r;
        series = series + 0.041666668f;
        series = series * r;
        series = series + 0.16666667f;
        series = series * r;
        series = series + 0.5f;
        series = series * r;
        series = series + 1.0f;
        series = series * r;
        series = series + 1.0f;
        float value = series * powers[n];
        if (n == 126) {
            value = 0.0f;
        }
        return value;
    }
}
