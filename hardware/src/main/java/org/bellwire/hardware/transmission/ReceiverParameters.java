package org.bellwire.hardware.transmission;

import org.bellwire.hardware.detector.GateParameters;
import org.bellwire.hardware.photon.Encoding;
import org.bellwire.hardware.photon.TimeBins;

/**
 * The measuring end, which switches between two bases.
 *
 * @param encoding polarization or time bins
 * @param detector of each of its detectors
 * @param transmissivity of its optics, in [0, 1]
 * @param misalignment e_d in [0, 1/2], probability that a photon goes to the wrong detector
 * @param bins distance of early and late; for time bins alone
 */
public record ReceiverParameters(
        Encoding encoding, GateParameters detector, double transmissivity, double misalignment, TimeBins bins) {
    public ReceiverParameters {
        if (!(transmissivity >= 0 && transmissivity <= 1)) {
            throw new IllegalArgumentException(
                    "transmissivity " + transmissivity + " of a receiver must lie between 0 and 1");
        }
        if (!(misalignment >= 0 && misalignment <= 0.5)) {
            throw new IllegalArgumentException("misalignment " + misalignment + " must lie between 0 and 1/2");
        }
        if (!encoding.measuresAnyBasis()) {
            throw new IllegalArgumentException(
                    "photons with encoding " + encoding.label() + " can not be measured in two bases");
        }
    }

    /** Optics without loss or error. */
    public static ReceiverParameters of(Encoding encoding, GateParameters detector) {
        return new ReceiverParameters(encoding, detector, 1, 0, TimeBins.STANDARD);
    }
}
