package org.bellwire.hardware.channel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.OptionalLong;

/** Slot k of frequency f is at trunc(k 10^12 / f) ps, exactly, for the binary fraction that the double f is. */
public abstract class SlotGrid {
    private static final BigInteger PICOSECONDS_PER_SECOND = BigInteger.valueOf(1_000_000_000_000L);

    /** Number of the first slot at or after an instant. */
    public abstract long atOrAfter(long instant);

    /** Instant of a slot. */
    public abstract long instantOf(long slot);

    /** Period of the slots in ps, when it is whole. */
    public abstract OptionalLong period();

    /** The grid of a frequency in Hz, positive. */
    public static SlotGrid of(double frequencyHz) {
        BigDecimal exact = new BigDecimal(frequencyHz);
        // f = numerator / denominator, so that the period is denominator 10^12 / numerator.
        BigInteger denominator = BigInteger.TEN.pow(Math.max(0, exact.scale()));
        BigInteger numerator = exact.multiply(new BigDecimal(denominator)).toBigIntegerExact();
        BigInteger span = denominator.multiply(PICOSECONDS_PER_SECOND);
        BigInteger[] period = span.divideAndRemainder(numerator);
        return period[1].signum() == 0 && period[0].bitLength() < 63
                ? new WholePeriod(period[0].longValueExact())
                : new Rational(span, numerator);
    }

    /** The usual case: a period of whole picoseconds. */
    private static final class WholePeriod extends SlotGrid {
        private final long period;

        WholePeriod(long period) {
            this.period = period;
        }

        @Override
        public OptionalLong period() {
            return OptionalLong.of(period);
        }

        @Override
        public long atOrAfter(long instant) {
            return -Math.floorDiv(-instant, period);
        }

        @Override
        public long instantOf(long slot) {
            return Math.multiplyExact(slot, period);
        }
    }

    private static final class Rational extends SlotGrid {
        private final BigInteger numerator;
        private final BigInteger denominator;

        Rational(BigInteger numerator, BigInteger denominator) {
            BigInteger divisor = numerator.gcd(denominator);
            this.numerator = numerator.divide(divisor);
            this.denominator = denominator.divide(divisor);
        }

        @Override
        public OptionalLong period() {
            return OptionalLong.empty();
        }

        @Override
        public long atOrAfter(long instant) {
            BigInteger[] slot =
                    BigInteger.valueOf(instant).multiply(denominator).divideAndRemainder(numerator);
            return Math.addExact(slot[0].longValueExact(), slot[1].signum());
        }

        @Override
        public long instantOf(long slot) {
            return BigInteger.valueOf(slot)
                    .multiply(numerator)
                    .divide(denominator)
                    .longValueExact();
        }
    }
}
