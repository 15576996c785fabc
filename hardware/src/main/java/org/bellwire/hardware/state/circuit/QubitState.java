package org.bellwire.hardware.state.circuit;

import umontreal.ssj.rng.RandomStream;

/**
 * A pure state of one qubit, cos(theta / 2) |0> + exp(i phi) sin(theta / 2) |1>.
 *
 * @param theta polar angle on the Bloch sphere in rad, from 0 (|0>) to pi (|1>)
 * @param phi azimuth in rad; of no account at the poles
 */
public record QubitState(double theta, double phi) {

    /**
     * The state a |0> + b |1>, whose norm and common phase do not count.
     *
     * @throws IllegalArgumentException if both amplitudes are zero, or one is not finite
     */
    public static QubitState of(double aReal, double aImaginary, double bReal, double bImaginary) {
        double zero = Math.hypot(aReal, aImaginary);
        double one = Math.hypot(bReal, bImaginary);
        if (!(zero + one > 0 && zero + one < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("amplitudes of norm " + (zero + one) + "; finite, and not both zero");
        }
        double phase = Math.atan2(bImaginary, bReal) - Math.atan2(aImaginary, aReal);
        return new QubitState(2 * Math.atan2(one, zero), zero == 0 || one == 0 ? 0 : phase);
    }

    /** Uniform on the Bloch sphere; two draws. */
    public static QubitState random(RandomStream s) {
        return new QubitState(Math.acos(1 - 2 * s.nextDouble()), 2 * Math.PI * s.nextDouble());
    }

    /** A circuit that makes it of |0>, up to a phase. */
    public Circuit preparation() {
        return Circuit.on(1).then(Gate.H, 0).thenPhase(theta, 0).then(Gate.H, 0).thenPhase(phi + Math.PI / 2, 0);
    }
}
