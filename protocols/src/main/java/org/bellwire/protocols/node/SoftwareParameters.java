package org.bellwire.protocols.node;

import java.util.Optional;
import java.util.OptionalDouble;
import org.bellwire.protocols.continuous.ContinuousGeneration;
import org.bellwire.protocols.cutoff.CutoffPolicy;
import org.bellwire.protocols.cutoff.NoCutoff;
import org.bellwire.protocols.entanglement.Bbpssw;
import org.bellwire.protocols.entanglement.PurificationModel;
import org.bellwire.protocols.entanglement.Resolution;
import org.bellwire.protocols.entanglement.SwappingParameters;
import org.bellwire.protocols.entanglement.Twirling;
import org.bellwire.protocols.network.FiberLength;
import org.bellwire.protocols.network.LinkCost;
import org.bellwire.protocols.network.Routing;
import org.bellwire.protocols.network.StaticRouting;
import org.bellwire.protocols.purification.PurificationSchedule;
import org.bellwire.protocols.purification.UnreachableTarget;
import org.bellwire.protocols.purification.UntilTarget;
import org.bellwire.protocols.resource.PurificationPairing;
import org.bellwire.protocols.resource.SwapOrder;

/**
 * What the routers of a network run.
 *
 * @param generation name of the generation protocol
 * @param resolution how much of the generation is played
 * @param routing how the routers find paths
 * @param purification how pairs are purified
 * @param order in which order the nodes of a path swap
 * @param cutoff how long pairs are kept
 * @param continuous how pairs are made ahead of requests; absent where nothing was said of it, and nothing is made
 */
public record SoftwareParameters(
        String generation,
        Resolution resolution,
        RoutingChoice routing,
        Purification purification,
        SwapOrder order,
        CutoffPolicy cutoff,
        Optional<ContinuousGeneration> continuous) {

    /** Barrett-Kok generation, static routes, purification of any two pairs until the target, nested swaps, no cutoff. */
    public static final SoftwareParameters STANDARD = new SoftwareParameters(
            "barrett_kok",
            Resolution.EVENT,
            RoutingChoice.STANDARD,
            Purification.STANDARD,
            new SwapOrder.Nested(),
            new NoCutoff(),
            Optional.empty());

    /** The same with another generation protocol. */
    public SoftwareParameters withGeneration(String name) {
        return new SoftwareParameters(name, resolution, routing, purification, order, cutoff, continuous);
    }

    /** The same at another resolution. */
    public SoftwareParameters withResolution(Resolution other) {
        return new SoftwareParameters(generation, other, routing, purification, order, cutoff, continuous);
    }

    /** The same with another way to find paths. */
    public SoftwareParameters withRouting(RoutingChoice other) {
        return new SoftwareParameters(generation, resolution, other, purification, order, cutoff, continuous);
    }

    /** The same with another way to purify. */
    public SoftwareParameters withPurification(Purification other) {
        return new SoftwareParameters(generation, resolution, routing, other, order, cutoff, continuous);
    }

    /** The same with another order of swaps. */
    public SoftwareParameters withOrder(SwapOrder other) {
        return new SoftwareParameters(generation, resolution, routing, purification, other, cutoff, continuous);
    }

    /** The same with another cutoff. */
    public SoftwareParameters withCutoff(CutoffPolicy other) {
        return new SoftwareParameters(generation, resolution, routing, purification, order, other, continuous);
    }

    /** The same with pairs made ahead of requests. */
    public SoftwareParameters withContinuous(ContinuousGeneration model) {
        return new SoftwareParameters(generation, resolution, routing, purification, order, cutoff, Optional.of(model));
    }

    /**
     * How routers find paths.
     *
     * @param protocol how they learn of links
     * @param cost what is to be small along a path
     */
    public record RoutingChoice(Routing protocol, LinkCost cost) {

        /** Shortest fibers, known before the run. */
        public static final RoutingChoice STANDARD = new RoutingChoice(new StaticRouting(), new FiberLength());
    }

    /**
     * How pairs are purified.
     *
     * @param protocol what is done to two pairs
     * @param schedule which pairs are purified, and with which
     * @param pairing whether the estimates of two pairs must be equal besides
     * @param twirling whether BBPSSW makes Werner states of the pairs; when absent, it does where the formalism holds mixtures,
     *     as in the reference
     * @param unreachable what becomes of requests whose target can not be reached
     */
    public record Purification(
            PurificationModel protocol,
            PurificationSchedule schedule,
            PurificationPairing pairing,
            Optional<Twirling> twirling,
            UnreachableTarget unreachable) {

        /** BBPSSW of any two pairs until the target; targets out of reach are rejected. */
        public static final Purification STANDARD = new Purification(
                new Bbpssw(), new UntilTarget(), PurificationPairing.ANY, Optional.empty(), UnreachableTarget.REJECT);

        /** The same with another way to deal with targets out of reach. */
        public Purification withUnreachable(UnreachableTarget other) {
            return new Purification(protocol, schedule, pairing, twirling, other);
        }
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
