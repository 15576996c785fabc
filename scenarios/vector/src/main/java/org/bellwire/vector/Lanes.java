package org.bellwire.vector;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * The functions of {@link org.bellwire.scenarios.sampling.random.PortableMath} in lanes, with the same roundings in the same order. Whole numbers become
 * doubles and back by the bits of 2<sup>52</sup> + n, as not every processor converts them.
 */
final class Lanes {
    static final VectorSpecies<Double> DOUBLES = DoubleVector.SPECIES_PREFERRED;
    static final VectorSpecies<Long> LONGS = LongVector.SPECIES_PREFERRED;

    /** Trials that go side by side. */
    static final int COUNT = DOUBLES.length();

    private static final double TWO_52 = 0x1p52;
    private static final long TWO_52_BITS = Double.doubleToRawLongBits(TWO_52);
    private static final long TWO_84_BITS = Double.doubleToRawLongBits(0x1p84);
    private static final double BOTH = 0x1p84 + 0x1p52;
    private static final long MANTISSA = (1L << 52) - 1;
    private static final long LOW = 0xFFFFFFFFL;
    private static final long ONE_BITS = Double.doubleToRawLongBits(1.0);
    private static final int BIAS = 1023;
    private static final double SQRT2 = 0x1.6a09e667f3bcdp0;
    private static final double LN2 = 0x1.62e42fefa39efp-1;
    private static final double LN2_HIGH = 0x1.62e42fefap-1;
    private static final double LN2_LOW = 0x1.cf79abc9e3b3ap-40;
    private static final double LOG2E = 0x1.71547652b82fep0;

    private Lanes() {}

    /** Numbers from 0 to 2<sup>53</sup>, exactly. */
    static DoubleVector toDoubles(LongVector numbers) {
        DoubleVector low = numbers.and(LOW).or(TWO_52_BITS).reinterpretAsDoubles();
        DoubleVector high =
                numbers.lanewise(VectorOperators.LSHR, 32).or(TWO_84_BITS).reinterpretAsDoubles();
        return high.sub(BOTH).add(low);
    }

    /** The whole part of numbers from 0 to below 2<sup>52</sup>. */
    static DoubleVector whole(DoubleVector numbers) {
        DoubleVector nearest = numbers.add(TWO_52).sub(TWO_52);
        return nearest.sub(1.0, nearest.compare(VectorOperators.GT, numbers));
    }

    /** Natural logarithms of uniform numbers, given in units of 2<sup>-53</sup>. */
    static DoubleVector logarithm(LongVector odd) {
        LongVector bits = toDoubles(odd).reinterpretAsLongs();
        DoubleVector mantissa = bits.and(MANTISSA).or(ONE_BITS).reinterpretAsDoubles();
        DoubleVector exponent = toDoubles(bits.lanewise(VectorOperators.LSHR, 52));
        DoubleVector shift = exponent.sub(BIAS + 53.0);
        VectorMask<Double> large = mantissa.compare(VectorOperators.GT, SQRT2);
        mantissa = mantissa.mul(0.5, large);
        shift = shift.add(1.0, large);
        DoubleVector s = mantissa.sub(1.0).div(mantissa.add(1.0));
        DoubleVector z = s.mul(s);
        DoubleVector series = z.mul(0.043478260869565216)
                .add(0.047619047619047616)
                .mul(z)
                .add(0.05263157894736842)
                .mul(z)
                .add(0.058823529411764705)
                .mul(z)
                .add(0.06666666666666667)
                .mul(z)
                .add(0.07692307692307693)
                .mul(z)
                .add(0.09090909090909091)
                .mul(z)
                .add(0.1111111111111111)
                .mul(z)
                .add(0.14285714285714285)
                .mul(z)
                .add(0.2)
                .mul(z)
                .add(0.3333333333333333)
                .mul(z);
        DoubleVector part = series.mul(s).add(s).mul(2.0);
        return shift.mul(LN2).add(part);
    }

    /** exp(-x) of numbers that are not negative. */
    static DoubleVector decay(DoubleVector x) {
        DoubleVector n = whole(x.mul(LOG2E).add(0.5).min(1023.0));
        DoubleVector rest = x.sub(n.mul(LN2_HIGH));
        DoubleVector r = n.mul(LN2_LOW).sub(rest);
        DoubleVector series = r.mul(1.605904383682161E-10)
                .add(2.08767569878681E-9)
                .mul(r)
                .add(2.505210838544172E-8)
                .mul(r)
                .add(2.755731922398589E-7)
                .mul(r)
                .add(2.7557319223985893E-6)
                .mul(r)
                .add(2.48015873015873E-5)
                .mul(r)
                .add(1.984126984126984E-4)
                .mul(r)
                .add(0.001388888888888889)
                .mul(r)
                .add(0.008333333333333333)
                .mul(r)
                .add(0.041666666666666664)
                .mul(r)
                .add(0.16666666666666666)
                .mul(r)
                .add(0.5)
                .mul(r)
                .add(1.0)
                .mul(r)
                .add(1.0);
        LongVector exponents = n.add(TWO_52).reinterpretAsLongs().and(LOW).neg().add(BIAS);
        DoubleVector powers = exponents.lanewise(VectorOperators.LSHL, 52).reinterpretAsDoubles();
        return series.mul(powers).blend(0.0, n.compare(VectorOperators.GE, 1023.0));
    }
}
