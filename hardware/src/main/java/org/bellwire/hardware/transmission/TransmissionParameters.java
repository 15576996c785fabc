package org.bellwire.hardware.transmission;

import org.bellwire.hardware.channel.FiberParameters;

/**
 * All that happens to light between the encoder and the clicks.
 *
 * @param polarizationFidelity probability in [0, 1] that the fiber leaves the polarization of a photon alone and does not make it
 *     a random linear one; of no effect on time bins
 */
public record TransmissionParameters(
        SenderParameters sender, FiberParameters fiber, double polarizationFidelity, ReceiverParameters receiver) {
    public TransmissionParameters {
        if (!(polarizationFidelity >= 0 && polarizationFidelity <= 1)) {
            throw new IllegalArgumentException(
                    "polarization fidelity " + polarizationFidelity + " must lie between 0 and 1");
        }
    }
}
