package org.bellwire.hardware.absorptive;

import org.bellwire.hardware.excitation.SharedExcitation;
import org.bellwire.hardware.excitation.SplitterStation;
import org.bellwire.hardware.state.fock.FockDensity;

/**
 * Two nodes with a squeezed-vacuum source and an absorptive memory each. One half of each source's light goes into the memory, the
 * other to a beam splitter half way; a click in one of the two detectors there heralds one excitation shared by the memories (arXiv
 * 2212.08809). Time modes are independent, so one mode is computed and M of them multiplied.
 *
 * @param truncation N, photons kept in a mode, at least 1
 */
public record TwoNodeExperiment(int truncation, Side first, Side second, SplitterStation station) {

    /**
     * A node.
     *
     * @param mean mu, pairs of the source in each mode, not negative
     * @param memory probability in [0, 1] that a photon is absorbed and retrieved
     */
    public record Side(double mean, double memory) {}

    /**
     * With two nodes alike.
     *
     * @param mean mu, pairs of each source in each mode, not negative
     * @param truncation N, photons kept in a mode, at least 1
     * @param signal probability in [0, 1] that a photon comes from a source to the beam splitter
     * @param detector efficiency of the detectors, in [0, 1]
     * @param dark probability in [0, 1] of a dark click in a mode, of each detector
     * @param overlap nu of the modes of the two sources, in [0, 1]; amplitude, so that the visibility of photons is nu squared
     * @param memory probability in [0, 1] that a photon is absorbed and retrieved
     */
    public static TwoNodeExperiment symmetric(
            double mean, int truncation, double signal, double detector, double dark, double overlap, double memory) {
        Side side = new Side(mean, memory);
        return new TwoNodeExperiment(truncation, side, side, SplitterStation.even(signal, detector, dark, overlap));
    }

    /**
     * What one mode of a train gives.
     *
     * @param herald probability that exactly one detector clicks
     * @param fidelity of the retrieved light, given a herald, to (|01> +- |10>) / sqrt 2
     * @param effectiveFidelity see {@link SharedExcitation#effectiveFidelity}
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

    /** The retrieved light of a mode. Order of all modes: signal and idler of the first node, idler and signal of the second. */
    public SharedExcitation retrieved() {
        FockDensity source =
                FockDensity.squeezedVacuum(truncation, first.mean()).afterLoss(1 - first.memory(), 1);
        FockDensity mirrored =
                FockDensity.squeezedVacuum(truncation, second.mean()).afterLoss(1 - second.memory(), 0);
        return station.measure(source.tensor(mirrored), 0, 3);
    }

    /** The figures of a mode. */
    public Mode mode() {
        SharedExcitation light = retrieved();
        return new Mode(light.herald(), light.fidelity(), light.effectiveFidelity(), truncated());
    }

    /** Probability of more than N pairs in either source. */
    public double truncated() {
        return 1
                - (1 - FockDensity.squeezedMassAbove(truncation, first.mean()))
                        * (1 - FockDensity.squeezedMassAbove(truncation, second.mean()));
    }
}
