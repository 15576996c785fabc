package org.bellwire.hardware.excitation;

import org.bellwire.hardware.state.fock.FockDensity;
import org.bellwire.hardware.state.fock.Interference;

/**
 * Two modes, one at each node, after the one herald or the other. The traces are the probabilities of the heralds.
 *
 * @param sum after the herald of (|01> + |10>) / sqrt 2
 * @param difference after the herald of (|01> - |10>) / sqrt 2
 */
public record SharedExcitation(FockDensity sum, FockDensity difference) {

    /** Probability of a herald. */
    public double herald() {
        return 2 - sum.missing() - difference.missing();
    }

    /** To the state that was heralded; 0 where nothing is. */
    public double fidelity() {
        double herald = herald();
        return herald > 0 ? good() / herald : 0;
    }

    /**
     * The same, given that there is an excitation at all: what is left when both nodes look for one and keep the attempts where they find
     * some. The published state without its vacuum.
     */
    public double effectiveFidelity() {
        double some = herald() - sum.population(0) - difference.population(0);
        return some > 0 ? good() / some : 0;
    }

    private double good() {
        int levels = sum.truncation() + 1;
        return overlap(sum) + sum.re(1, levels) + overlap(difference) - difference.re(1, levels);
    }

    private static double overlap(FockDensity state) {
        return (state.population(1) + state.population(state.truncation() + 1)) / 2;
    }

    /**
     * What detectors see of the two modes.
     *
     * @param efficiency of threshold detectors without dark clicks, in [0, 1]
     */
    public ReadoutLaw readout(double efficiency) {
        double herald = herald();
        if (!(herald > 0)) {
            return new ReadoutLaw(0, 0, 0, 0);
        }
        double one = 0;
        double any = 0;
        for (FockDensity state : new FockDensity[] {sum, difference}) {
            FockDensity seen = state.afterLoss(1 - efficiency, 0).afterLoss(1 - efficiency, 1);
            int levels = seen.truncation() + 1;
            for (int row = 1; row < levels * levels; row++) {
                any += seen.population(row);
                one += row < levels || row % levels == 0 ? seen.population(row) : 0;
            }
        }
        Interference meeting = new Interference(sum.truncation(), efficiency, efficiency, 0, 1, 0);
        double[] ofSum = sum.probabilities(meeting.povm(), 0, 1);
        double[] ofDifference = difference.probabilities(meeting.povm(), 0, 1);
        return new ReadoutLaw(
                one / herald,
                any / herald,
                (ofSum[1] + ofDifference[2]) / herald,
                (ofSum[2] + ofDifference[1]) / herald);
    }
}
