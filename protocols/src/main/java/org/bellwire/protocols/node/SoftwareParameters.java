package org.bellwire.protocols.node;

import java.util.Optional;
import java.util.OptionalDouble;
import org.bellwire.protocols.entanglement.Resolution;
import org.bellwire.protocols.entanglement.SwappingParameters;
import org.bellwire.protocols.entanglement.Twirling;
import org.bellwire.protocols.resource.PurificationMode;
import org.bellwire.protocols.resource.PurificationPairing;

/**
 * What the routers of a network run.
 *
 * @param generation name of the generation protocol
 * @param resolution how much of the generation is played
 * @param routing name of the routing
 * @param mode which pairs are purified
 * @param pairing which two pairs are purified with each other
 * @param twirling whether purification makes Werner states; when absent, it does where the formalism holds mixtures, as
 *     in the reference
 */
public record SoftwareParameters(
        String generation,
        Resolution resolution,
        String routing,
        PurificationMode mode,
        PurificationPairing pairing,
        Optional<Twirling> twirling) {

    /** Barrett-Kok generation, static routes, purification of any two pairs until the target. */
    public static final SoftwareParameters STANDARD = new SoftwareParameters(
            "barrett_kok",
            Resolution.EVENT,
            "static",
            PurificationMode.UNTIL_TARGET,
            PurificationPairing.ANY,
            Optional.empty());

    /** The same with another generation protocol. */
    public SoftwareParameters withGeneration(String name) {
        return new SoftwareParameters(name, resolution, routing, mode, pairing, twirling);
    }

    /** The same at another resolution. */
    public SoftwareParameters withResolution(Resolution other) {
        return new SoftwareParameters(generation, other, routing, mode, pairing, twirling);
    }

    /** The same with another way to purify. */
    public SoftwareParameters withPurification(PurificationMode newMode, PurificationPairing newPairing) {
        return new SoftwareParameters(generation, resolution, routing, newMode, newPairing, twirling);
    }

    /** The same with or without twirling, whatever the formalism. */
    public SoftwareParameters withTwirling(Twirling newTwirling) {
        return new SoftwareParameters(generation, resolution, routing, mode, pairing, Optional.of(newTwirling));
    }

    /**
     * How one router swaps.
     *
     * @param parameters the measurement
     * @param degradation factor of the estimated fidelity at each swap, where the product estimate is used
     */
    public record RouterSwapping(SwappingParameters parameters, OptionalDouble degradation) {

        /** A measurement that always works, and the estimator's own factor. */
        public static final RouterSwapping STANDARD =
                new RouterSwapping(SwappingParameters.STANDARD, OptionalDouble.empty());
    }
}
