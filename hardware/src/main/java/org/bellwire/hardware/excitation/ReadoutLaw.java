package org.bellwire.hardware.excitation;

import org.bellwire.kernel.random.CounterStream;

/**
 * How two heralded modes are measured: one half of them one by one, which shows where the excitation is, the other half together on a
 * beam splitter, which shows whether the nodes share it. The two together give the effective fidelity up to what two photons do, as in the
 * experiment: [P(one side clicks) + P(the port of the herald alone clicks) - P(the other alone)] / 2 / P(any click).
 *
 * @param one probability that exactly one side clicks
 * @param any that any side clicks
 * @param right that on the beam splitter the port of the heralded state clicks alone
 * @param wrong that the other port does
 */
public record ReadoutLaw(double one, double any, double right, double wrong) {

    /**
     * What one measurement adds to the numerator and to the denominator of the estimate.
     *
     * @param gain in [-1/2, 1/2]
     * @param weight 0 or 1
     */
    public record Reading(double gain, double weight) {}

    /** Measures one pair of modes in one of the two ways. */
    public Reading draw(CounterStream stream) {
        boolean apart = stream.chance(0.5);
        double left = stream.nextDouble();
        if (apart) {
            return new Reading(left < one ? 0.5 : 0, left < any ? 1 : 0);
        }
        if (left < right) {
            return new Reading(0.5, 0);
        }
        return new Reading(left < right + wrong ? -0.5 : 0, 0);
    }

    /** What the estimate tends to; 0 where nothing is seen. */
    public double fidelity() {
        return any > 0 ? (one + right - wrong) / 2 / any : 0;
    }
}
