package org.bellwire.hardware.transduction;

import org.bellwire.hardware.state.fock.FockDensity;
import org.bellwire.hardware.state.fock.Interference;
import org.bellwire.hardware.state.fock.PhotonOperators;

/**
 * Converts a microwave photon of a superconducting qubit into an optical one, or back: a beam splitter between the two modes (arXiv
 * 2411.11377).
 *
 * @param efficiency eta, probability in [0, 1] that a photon is converted; else it stays what it was
 */
public record Transducer(double efficiency) {
    private static final int PHOTONS = 2;

    public Transducer {
        if (!(efficiency >= 0 && efficiency <= 1)) {
            throw new IllegalArgumentException("conversion efficiency " + efficiency + " must lie between 0 and 1");
        }
    }

    /**
     * Direct conversion: up, through the fiber, down.
     *
     * @param transmissivity of the fiber, in [0, 1]
     * @return probability that the photon arrives as a microwave
     */
    public double direct(double transmissivity, Transducer receiver) {
        return efficiency * transmissivity * receiver.efficiency;
    }

    /**
     * The outcome of entanglement swapping.
     *
     * @param herald probability that exactly one detector clicks
     * @param fidelity of the microwave modes, given that, to (|01> +- |10>) / sqrt 2
     */
    public record Swapped(double herald, double fidelity) {}

    /**
     * Swapping: both nodes convert a photon in part, which entangles the microwave and the optical mode; the optical modes meet on a
     * beam splitter, and one click tells that one of the photons, nobody knows which, stayed a microwave. Without loss and with
     * detectors that count it would succeed with 2 eta (1 - eta), best at one half; threshold detectors take two bunched photons for
     * one.
     *
     * @param detection probability in [0, 1] that an optical photon reaches a detector and makes a click
     * @param overlap of the optical modes, in [0, 1]
     */
    public Swapped swap(Transducer other, double detection, double overlap) {
        FockDensity light = converted().tensor(other.converted());
        var povm = new Interference(PHOTONS, detection, detection, 0, overlap, 0).povm();
        // Optical modes 1 and 3, microwave modes 0 and 2.
        FockDensity plus = light.given(povm.elements().get(1), 1, 3);
        FockDensity minus = light.given(povm.elements().get(2), 1, 3);
        double herald = 2 - plus.missing() - minus.missing();
        double good = shared(plus) + plus.re(1, PHOTONS + 1) + shared(minus) - minus.re(1, PHOTONS + 1);
        return new Swapped(herald, herald == 0 ? 0 : good / herald);
    }

    private static double shared(FockDensity microwaves) {
        return (microwaves.population(1) + microwaves.population(PHOTONS + 1)) / 2;
    }

    /** A microwave photon after the transducer: mode 0 microwave, mode 1 optical. */
    private FockDensity converted() {
        return FockDensity.photons(PHOTONS, 1, 0)
                .after(new PhotonOperators(PHOTONS).beamSplitter(1 - efficiency), 0, 1);
    }
}
