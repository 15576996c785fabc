package org.bellwire.hardware.transmission;

import java.util.List;
import java.util.OptionalDouble;
import org.bellwire.hardware.detector.DetectorParameters;
import org.bellwire.hardware.detector.GateParameters;
import org.bellwire.hardware.photon.Encoding;
import org.bellwire.hardware.photon.TimeBins;
import org.bellwire.hardware.source.PulseKind;

/**
 * What a node has for pulses: a laser and its encoder, and a receiver with its detectors.
 *
 * @param encoding polarization or time bins, of both
 * @param frequencyHz f, pulses a second, positive
 * @param meanPhotons mu of a signal pulse, not negative
 * @param phaseError probability in [0, 1] that a pulse leaves with its |1> flipped in phase
 * @param detector of each detector; its time resolution plays no part
 * @param gatePicoseconds how long a detector listens for each pulse, centered on it, ps; if absent, a whole period, and for time
 *     bins as long as the bins lie apart
 * @param transmissivity of the receiver's optics, in [0, 1]
 * @param misalignment probability in [0, 1/2] that a photon goes to the wrong detector
 */
public record PulseHardware(
        Encoding encoding,
        double frequencyHz,
        double meanPhotons,
        double phaseError,
        DetectorParameters detector,
        OptionalDouble gatePicoseconds,
        double transmissivity,
        double misalignment) {
    private static final double PICOSECONDS_PER_SECOND = 1e12;

    /** As SeQUeNCe has it: 80 MHz, 0.1 photons, polarization, standard detectors that always listen. */
    public static final PulseHardware STANDARD = new PulseHardware(
            Encoding.POLARIZATION, 80e6, 0.1, 0, DetectorParameters.STANDARD, OptionalDouble.empty(), 1, 0);

    public PulseHardware {
        if (!(meanPhotons >= 0 && meanPhotons < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "mean photon number " + meanPhotons + " must be finite and not negative");
        }
        // The parts check the rest.
        SenderParameters unused = new SenderParameters(frequencyHz, List.of(), phaseError);
        receiver(unused.frequencyHz(), encoding, detector, gatePicoseconds, transmissivity, misalignment);
    }

    /** The sender with pulses of some kinds. */
    public SenderParameters sender(List<PulseKind> kinds) {
        return new SenderParameters(frequencyHz, kinds, phaseError);
    }

    /** The receiver of pulses of a frequency. */
    public ReceiverParameters receiver(double frequency) {
        return receiver(frequency, encoding, detector, gatePicoseconds, transmissivity, misalignment);
    }

    private static ReceiverParameters receiver(
            double frequency,
            Encoding encoding,
            DetectorParameters detector,
            OptionalDouble gate,
            double transmissivity,
            double misalignment) {
        double always =
                encoding == Encoding.TIME_BIN ? TimeBins.STANDARD.separation() : PICOSECONDS_PER_SECOND / frequency;
        GateParameters gated = new GateParameters(
                detector.efficiency(),
                detector.darkCountsPerSecond(),
                gate.orElse(always),
                detector.deadTime(),
                0,
                0,
                1);
        return new ReceiverParameters(encoding, gated, transmissivity, misalignment, TimeBins.STANDARD);
    }

    public PulseHardware withEncoding(Encoding changed) {
        return new PulseHardware(
                changed, frequencyHz, meanPhotons, phaseError, detector, gatePicoseconds, transmissivity, misalignment);
    }

    public PulseHardware withFrequency(double changed) {
        return new PulseHardware(
                encoding, changed, meanPhotons, phaseError, detector, gatePicoseconds, transmissivity, misalignment);
    }

    public PulseHardware withMeanPhotons(double changed) {
        return new PulseHardware(
                encoding, frequencyHz, changed, phaseError, detector, gatePicoseconds, transmissivity, misalignment);
    }

    public PulseHardware withPhaseError(double changed) {
        return new PulseHardware(
                encoding, frequencyHz, meanPhotons, changed, detector, gatePicoseconds, transmissivity, misalignment);
    }

    public PulseHardware withDetector(DetectorParameters changed) {
        return new PulseHardware(
                encoding, frequencyHz, meanPhotons, phaseError, changed, gatePicoseconds, transmissivity, misalignment);
    }

    public PulseHardware withGate(double picoseconds) {
        return new PulseHardware(
                encoding,
                frequencyHz,
                meanPhotons,
                phaseError,
                detector,
                OptionalDouble.of(picoseconds),
                transmissivity,
                misalignment);
    }

    public PulseHardware withTransmissivity(double changed) {
        return new PulseHardware(
                encoding, frequencyHz, meanPhotons, phaseError, detector, gatePicoseconds, changed, misalignment);
    }

    public PulseHardware withMisalignment(double changed) {
        return new PulseHardware(
                encoding, frequencyHz, meanPhotons, phaseError, detector, gatePicoseconds, transmissivity, changed);
    }
}
