package org.bellwire.hardware.absorptive;

import org.bellwire.hardware.state.fock.FockDensity;
import org.bellwire.hardware.state.fock.Interference;
import org.bellwire.hardware.state.fock.Povm;

/**
 * Two nodes with a squeezed-vacuum source and an absorptive memory each. One half of each source's light goes into the memory, the
 * other to a beam splitter half way; a click in one of the two detectors there heralds one excitation shared by the memories (arXiv
 * 2212.08809). Time modes are independent, so one mode is computed and M of them multiplied.
 *
 * @param mean mu, pairs of each source in each mode, not negative
 * @param truncation N, photons kept in a mode, at least 1
 * @param signal probability in [0, 1] that a photon comes from a source to the beam splitter
 * @param detector efficiency of the detectors, in [0, 1]
 * @param dark probability in [0, 1] of a dark click in a mode, of each detector
 * @param overlap nu of the modes of the two sources, in [0, 1]; amplitude, so that the visibility of photons is nu squared
 * @param memory probability in [0, 1] that a photon is absorbed and retrieved
 */
public record TwoNodeExperiment(
        double mean, int truncation, double signal, double detector, double dark, double overlap, double memory) {

    /**
     * What one mode of a train gives.
     *
     * @param herald probability that exactly one detector clicks
     * @param fidelity of the retrieved light, given a herald, to (|01> +- |10>) / sqrt 2
     * @param effectiveFidelity the same, given that there is any photon at all in the retrieved light: what is seen when both sides
     *     look for photons and keep the trials where they find some
     * @param truncated probability of more than N pairs in either source
     */
    public record Mode(double herald, double fidelity, double effectiveFidelity, double truncated) {

        /** Probability that at least one of the modes of a train is heralded. */
        public double success(int modes) {
            return -Math.expm1(modes * Math.log1p(-herald));
        }

        /**
         * Heralds a second when trains follow each other as soon as the last one's heralds are back.
         *
         * @param bandwidthHz B; a train takes M / B
         * @param waitingPicoseconds light and herald under way, ps
         */
        public double rate(int modes, double bandwidthHz, long waitingPicoseconds) {
            return modes * herald / (modes / bandwidthHz + waitingPicoseconds * 1e-12);
        }
    }

    /** Computes a mode. Order of the modes of light: signal and idler of the first node, idler and signal of the second. */
    public Mode mode() {
        FockDensity source = FockDensity.squeezedVacuum(truncation, mean).afterLoss(1 - memory, 1);
        FockDensity mirrored = FockDensity.squeezedVacuum(truncation, mean).afterLoss(1 - memory, 0);
        double arriving = signal * detector;
        Povm povm = new Interference(truncation, arriving, arriving, dark, overlap, 0).povm();
        FockDensity light = source.tensor(mirrored);
        FockDensity plus = light.given(povm.elements().get(1), 0, 3);
        FockDensity minus = light.given(povm.elements().get(2), 0, 3);
        double herald = 2 - plus.missing() - minus.missing();
        double good = shared(plus, 1) + shared(minus, -1);
        double empty = plus.population(0) + minus.population(0);
        double above = FockDensity.squeezedMassAbove(truncation, mean);
        return new Mode(herald, good / herald, good / (herald - empty), 1 - (1 - above) * (1 - above));
    }

    /** Overlap with (|01> + sign |10>) / sqrt 2. */
    private double shared(FockDensity idlers, int sign) {
        int levels = truncation + 1;
        return (idlers.population(1) + idlers.population(levels)) / 2 + sign * idlers.re(1, levels);
    }
}
