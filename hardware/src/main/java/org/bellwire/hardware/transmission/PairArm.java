package org.bellwire.hardware.transmission;

import org.bellwire.hardware.channel.FiberParameters;
import org.bellwire.hardware.photon.Encoding;

/**
 * The way of one half of a pair, from the source to the clicks.
 *
 * @param polarizationFidelity probability in [0, 1] that the fiber leaves the polarization of a photon alone and does not make it
 *     a random linear one
 */
public record PairArm(FiberParameters fiber, double polarizationFidelity, ReceiverParameters receiver) {
    public PairArm {
        if (!(polarizationFidelity >= 0 && polarizationFidelity <= 1)) {
            throw new IllegalArgumentException(
                    "polarization fidelity " + polarizationFidelity + " must lie between 0 and 1");
        }
        if (receiver.encoding() != Encoding.POLARIZATION) {
            throw new IllegalArgumentException("a receiver of "
                    + receiver.encoding().label() + " qubits can not measure pairs entangled in polarization");
        }
    }

    /** Probability that a photon makes a click, in [0, 1]. */
    public double detection() {
        return fiber.transmissivity()
                * receiver.transmissivity()
                * receiver.detector().detection();
    }

    /** Probability that a photon goes to the wrong detector: turned at random in the fiber, or misled in the receiver. */
    public double flip() {
        return (1 - polarizationFidelity * (1 - 2 * receiver.misalignment())) / 2;
    }
}
