package org.bellwire.protocols.knowledge;

import org.bellwire.hardware.state.BellWeights;
import org.bellwire.hardware.state.OperationNoise;
import org.bellwire.hardware.state.PauliRates;
import org.bellwire.kernel.time.Picoseconds;

/**
 * Estimates for pairs taken as Werner states, with storage errors and imperfect operations. Memories and operations at
 * the far end are assumed to be like the node's own.
 *
 * <p>With <i>w</i> = (4<i>F</i>&minus;1)/3: storage multiplies <i>w</i> by the mean of the three Pauli eigenvalues per
 * half; a swap gives <i>w</i>₁<i>w</i>₂ times gate survival <i>g</i>, with bits read right with probability <i>m</i>;
 * purification is the BBPSSW map with both gates' survival <i>g</i>² and twirling (D&uuml;r and Briegel,
 * arXiv 0705.4165).
 *
 * @param storage Pauli error rates of one memory, per second
 * @param operations gate and measurement fidelity of the node
 */
public record WernerEstimator(PauliRates storage, OperationNoise operations) implements FidelityEstimator {

    @Override
    public BellWeights aged(BellWeights pair, long span) {
        double t = Picoseconds.toSeconds(span);
        double shrink = (Math.exp(-2 * (storage.y() + storage.z()) * t)
                        + Math.exp(-2 * (storage.x() + storage.z()) * t)
                        + Math.exp(-2 * (storage.x() + storage.y()) * t))
                / 3;
        return BellWeights.werner(0.25 + (pair.i() - 0.25) * shrink * shrink);
    }

    @Override
    public BellWeights swapped(BellWeights left, BellWeights right) {
        double g = operations.gateFidelity();
        double m = operations.measurementFidelity();
        double joined = 0.25 + 0.75 * werner(left.i()) * werner(right.i());
        double other = (1 - joined) / 3;
        return BellWeights.werner(g * (m * m * joined + (1 - m * m) * other) + (1 - g) / 4);
    }

    @Override
    public BellWeights purified(BellWeights keptPair, BellWeights sacrificedPair) {
        double kept = keptPair.i();
        double sacrificed = sacrificedPair.i();
        double g = operations.gateFidelity() * operations.gateFidelity();
        double m = operations.measurementFidelity();
        double same = m * m + (1 - m) * (1 - m);
        double different = 1 - same;
        double k = (1 - kept) / 3;
        double s = (1 - sacrificed) / 3;
        double a = kept + k;
        double b = sacrificed + s;
        double success =
                g * (same * (a * b + (1 - a) * (1 - b)) + different * (a * (1 - b) + (1 - a) * b)) + (1 - g) / 2;
        double good = g * (same * (kept * sacrificed + k * s) + different * (kept * s + k * s)) + (1 - g) / 8;
        return BellWeights.werner(good / success);
    }

    private static double werner(double fidelity) {
        return (4 * fidelity - 1) / 3;
    }
}
