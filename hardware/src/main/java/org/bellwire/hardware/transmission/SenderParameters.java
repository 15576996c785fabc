package org.bellwire.hardware.transmission;

import java.util.List;
import org.bellwire.hardware.source.PulseKind;

/**
 * A pulsed source with its encoder.
 *
 * @param frequencyHz f, pulses a second, positive
 * @param kinds of pulses, the signal first; their shares sum to 1
 * @param phaseError probability in [0, 1] that a pulse leaves with its |1> flipped in phase
 */
public record SenderParameters(double frequencyHz, List<PulseKind> kinds, double phaseError) {
    public SenderParameters {
        kinds = List.copyOf(kinds);
        if (!(frequencyHz > 0 && frequencyHz < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("pulse frequency " + frequencyHz + " Hz must be finite and positive");
        }
        if (!(phaseError >= 0 && phaseError <= 1)) {
            throw new IllegalArgumentException("phase error " + phaseError + " must lie between 0 and 1");
        }
    }
}
