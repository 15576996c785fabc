package org.bellwire.hardware.transmission;

import java.util.List;
import java.util.function.UnaryOperator;
import org.bellwire.hardware.source.PulseKind;

/**
 * What a node has for pulses: a laser with its encoder, and a receiver with its detectors.
 *
 * @param frequencyHz f, pulses a second, positive
 * @param meanPhotons mu of a signal pulse, not negative
 * @param phaseError probability in [0, 1] that a pulse leaves with its |1> flipped in phase
 * @param receiver whose encoding is that of the laser too
 */
public record PulseHardware(double frequencyHz, double meanPhotons, double phaseError, PulseReceiver receiver) {

    /** As SeQUeNCe has it: 80 MHz, 0.1 photons, and a standard receiver. */
    public static final PulseHardware STANDARD = new PulseHardware(80e6, 0.1, 0, PulseReceiver.STANDARD);

    public PulseHardware {
        if (!(meanPhotons >= 0 && meanPhotons < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "mean photon number " + meanPhotons + " must be finite and not negative");
        }
        // The parts check the rest.
        receiver.at(new SenderParameters(frequencyHz, List.of(), phaseError).frequencyHz());
    }

    /** The sender with pulses of some kinds. */
    public SenderParameters sender(List<PulseKind> kinds) {
        return new SenderParameters(frequencyHz, kinds, phaseError);
    }

    public PulseHardware withFrequency(double changed) {
        return new PulseHardware(changed, meanPhotons, phaseError, receiver);
    }

    public PulseHardware withMeanPhotons(double changed) {
        return new PulseHardware(frequencyHz, changed, phaseError, receiver);
    }

    public PulseHardware withPhaseError(double changed) {
        return new PulseHardware(frequencyHz, meanPhotons, changed, receiver);
    }

    public PulseHardware withReceiver(UnaryOperator<PulseReceiver> change) {
        return new PulseHardware(frequencyHz, meanPhotons, phaseError, change.apply(receiver));
    }
}
