package org.bellwire.hardware.transduction;

import org.bellwire.hardware.excitation.SharedExcitation;
import org.bellwire.hardware.excitation.SplitterStation;
import org.bellwire.hardware.state.fock.FockDensity;
import org.bellwire.hardware.state.fock.PhotonOperators;

/**
 * Converts a microwave photon of a superconducting qubit into an optical one, or back: a beam splitter between the two modes (arXiv
 * 2411.11377).
 *
 * @param efficiency eta, probability in [0, 1] that a photon is converted; else it stays what it was
 * @param source of the microwave photons
 */
public record Transducer(double efficiency, Transmon source) {
    private static final int PHOTONS = 2;

    public Transducer {
        if (!(efficiency >= 0 && efficiency <= 1)) {
            throw new IllegalArgumentException("conversion efficiency " + efficiency + " must lie between 0 and 1");
        }
    }

    /** Behind a transmon that always emits. */
    public Transducer(double efficiency) {
        this(efficiency, Transmon.PERFECT);
    }

    /**
     * Direct conversion: up, through the fiber, down.
     *
     * @param transmissivity of the fiber, in [0, 1]
     * @return probability that the photon arrives as a microwave
     */
    public double direct(double transmissivity, Transducer receiver) {
        return source.efficiency() * efficiency * transmissivity * receiver.efficiency;
    }

    /**
     * How well direct conversion keeps half of a pair (|00> + |11>) / sqrt 2 of a kept and a sent mode when nobody looks for the photon:
     * ((1 + sqrt p) / 2)^2.
     *
     * @param arrival p, probability in [0, 1] that a photon arrives
     */
    public static double unheraldedFidelity(double arrival) {
        double half = (1 + Math.sqrt(arrival)) / 2;
        return half * half;
    }

    /**
     * Swapping: both nodes convert a photon in part, which entangles the microwave and the optical mode; the optical modes meet on a
     * beam splitter, and one click tells that one of the photons, nobody knows which, stayed a microwave. Without loss and with
     * detectors that count it would succeed with 2 eta (1 - eta), best at one half; threshold detectors take two bunched photons for
     * one.
     *
     * @return the microwave modes
     */
    public SharedExcitation swap(Transducer other, SplitterStation station) {
        // Optical modes 1 and 3, microwave modes 0 and 2.
        return station.measure(converted().tensor(other.converted()), 1, 3);
    }

    /** A microwave photon after the transducer: mode 0 microwave, mode 1 optical. */
    private FockDensity converted() {
        return source.microwave(PHOTONS)
                .tensor(FockDensity.vacuum(PHOTONS, 1))
                .after(new PhotonOperators(PHOTONS).beamSplitter(1 - efficiency), 0, 1);
    }
}
