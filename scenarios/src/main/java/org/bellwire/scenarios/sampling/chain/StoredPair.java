package org.bellwire.scenarios.sampling.chain;

import org.bellwire.scenarios.sampling.random.PortableMath;

/**
 * A pair in two memories: its correlations when they were last worked out, and how much they have decayed since, as exponents. Exponents
 * of several waits add up, so that the exponential is taken once.
 *
 * @param ready when it can be used, s
 */
record StoredPair(double ready, double x, double y, double z, double lostX, double lostY, double lostZ) {
    private static final double[] POWERS = PortableMath.powersOfHalf();

    /**
     * The pair after a wait.
     *
     * @param rates inverse decay times of both memories, three each
     */
    StoredPair waited(double until, double[] rates, int left, int right) {
        double wait = until - ready;
        return new StoredPair(
                until,
                x,
                y,
                z,
                lostX + (rates[left] + rates[right]) * wait,
                lostY + (rates[left + 1] + rates[right + 1]) * wait,
                lostZ + (rates[left + 2] + rates[right + 2]) * wait);
    }

    /** The pair with its decay worked into the correlations. */
    StoredPair settled() {
        return new StoredPair(
                ready,
                x * PortableMath.decay(lostX, POWERS),
                y * PortableMath.decay(lostY, POWERS),
                z * PortableMath.decay(lostZ, POWERS),
                0,
                0,
                0);
    }

    /** What a Bell measurement between two pairs leaves; noise multiplies the correlations. */
    StoredPair swapped(StoredPair right, double noiseX, double noiseY, double noiseZ, double done) {
        return new StoredPair(
                done,
                x * right.x * noiseX,
                y * right.y * noiseY,
                z * right.z * noiseZ,
                lostX + right.lostX,
                lostY + right.lostY,
                lostZ + right.lostZ);
    }

    /** The Werner state of the same fidelity; of a settled pair. */
    StoredPair twirled() {
        double mean = (x + y + z) / 3.0;
        return new StoredPair(ready, mean, mean, mean, 0, 0, 0);
    }

    /** Rotated on both sides so that Z and Y errors change places; of a settled pair. */
    StoredPair rotated() {
        return new StoredPair(ready, x, z, y, 0, 0, 0);
    }

    /** Probability that the two measured bits agree when this pair is purified with another. */
    double agreement(StoredPair other, double gate, double bits) {
        return (1.0 + z * other.z * (gate * bits)) * 0.5;
    }

    /** This pair after it was purified with another. */
    StoredPair purified(StoredPair other, double gate, double bits, double probability, double done) {
        double scale = gate * 0.5 / probability;
        return new StoredPair(
                done,
                (x * other.x + y * other.y * bits) * scale,
                (y * other.x + x * other.y * bits) * scale,
                (z + other.z * bits) * scale,
                0,
                0,
                0);
    }
}
