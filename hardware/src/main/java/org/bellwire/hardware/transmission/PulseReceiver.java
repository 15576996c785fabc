package org.bellwire.hardware.transmission;

import java.util.OptionalDouble;
import org.bellwire.hardware.detector.DetectorParameters;
import org.bellwire.hardware.detector.GateParameters;
import org.bellwire.hardware.photon.Encoding;
import org.bellwire.hardware.photon.TimeBins;

/**
 * What a node has to measure pulses with, whatever their frequency.
 *
 * @param encoding polarization or time bins
 * @param detector of each detector; its time resolution plays no part
 * @param gatePicoseconds how long a detector listens for each pulse, centered on it, ps; if absent, a whole period, and for time
 *     bins as long as the bins lie apart
 * @param transmissivity of the optics, in [0, 1]
 * @param misalignment probability in [0, 1/2] that a photon goes to the wrong detector
 */
public record PulseReceiver(
        Encoding encoding,
        DetectorParameters detector,
        OptionalDouble gatePicoseconds,
        double transmissivity,
        double misalignment) {
    private static final double PICOSECONDS_PER_SECOND = 1e12;

    /** Polarization, standard detectors that always listen, perfect optics. */
    public static final PulseReceiver STANDARD =
            new PulseReceiver(Encoding.POLARIZATION, DetectorParameters.STANDARD, OptionalDouble.empty(), 1, 0);

    /** The receiver of pulses of a frequency. */
    public ReceiverParameters at(double frequencyHz) {
        double always =
                encoding == Encoding.TIME_BIN ? TimeBins.STANDARD.separation() : PICOSECONDS_PER_SECOND / frequencyHz;
        GateParameters gated = new GateParameters(
                detector.efficiency(),
                detector.darkCountsPerSecond(),
                gatePicoseconds.orElse(always),
                detector.deadTime(),
                0,
                0,
                1);
        return new ReceiverParameters(encoding, gated, transmissivity, misalignment, TimeBins.STANDARD);
    }

    public PulseReceiver withEncoding(Encoding changed) {
        return new PulseReceiver(changed, detector, gatePicoseconds, transmissivity, misalignment);
    }

    public PulseReceiver withDetector(DetectorParameters changed) {
        return new PulseReceiver(encoding, changed, gatePicoseconds, transmissivity, misalignment);
    }

    public PulseReceiver withGate(double picoseconds) {
        return new PulseReceiver(encoding, detector, OptionalDouble.of(picoseconds), transmissivity, misalignment);
    }

    public PulseReceiver withTransmissivity(double changed) {
        return new PulseReceiver(encoding, detector, gatePicoseconds, changed, misalignment);
    }

    public PulseReceiver withMisalignment(double changed) {
        return new PulseReceiver(encoding, detector, gatePicoseconds, transmissivity, changed);
    }
}
