package org.bellwire.protocols.continuous;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.node.LinkEnd;
import org.bellwire.kernel.event.Timeline;
import org.bellwire.protocols.entanglement.EntanglementProtocol;
import org.bellwire.protocols.entanglement.GenerationModel;
import org.bellwire.protocols.entanglement.GenerationOffer;
import org.bellwire.protocols.entanglement.ParityPurification;
import org.bellwire.protocols.entanglement.ProtocolHost;
import org.bellwire.protocols.entanglement.PurificationModel;
import org.bellwire.protocols.entanglement.PurifyPairs;
import org.bellwire.protocols.knowledge.FidelityEstimator;
import org.bellwire.protocols.knowledge.MemoryRecord;
import org.bellwire.protocols.knowledge.MemoryState;
import org.bellwire.protocols.knowledge.PairRecord;
import org.bellwire.protocols.resource.Action;
import org.bellwire.protocols.resource.Activation;
import org.bellwire.protocols.resource.Activation.Ask;
import org.bellwire.protocols.resource.Condition;
import org.bellwire.protocols.resource.LaneRule;
import org.bellwire.protocols.resource.Rule;
import org.bellwire.protocols.resource.SlotSet;

/**
 * The rules of a window: the memory makes a pair whenever it is empty. Where the behavior purifies, a new pair is purified once with that pair of
 * the same neighbor whose estimate is nearest to its own; the end of the larger name asks.
 *
 * @param isOffered whether a pair is on its way to a request, and not to be touched
 */
record AheadRules(
        NodeId self,
        Timeline timeline,
        GenerationModel generation,
        PurificationModel purification,
        BooleanSupplier purifies,
        FidelityEstimator estimator,
        Predicate<MemoryRecord> isOffered) {

    /**
     * In loading order.
     *
     * @param made the memories that are reserved for pairs with a neighbor
     */
    List<Rule> of(AheadWindow window, NodeId neighbor, SlotSet slots, Function<NodeId, List<MemoryRecord>> made) {
        List<Rule> rules = new ArrayList<>();
        LaneRule lanes = new LaneRule(window.id(), slots);
        Action generate = (host, memories) -> {
            MemoryRecord memory = memories.get(0);
            LinkEnd lane = lanes.lane(host.router().lanesTo(neighbor), memory.slot());
            EntanglementProtocol attempt = generation.attempt(host, memory, window.id(), lane);
            return self.equals(window.initiator())
                    ? Activation.asking(attempt, new Ask(neighbor, new GenerationOffer(window.id(), lane)))
                    : Activation.waiting(attempt);
        };
        rules.add(rule(
                "generate ahead",
                slots,
                (record, memories) -> record.state() == MemoryState.RAW ? List.of(record) : List.of(),
                generate));
        if (purifies.getAsBoolean() && self.compareTo(neighbor) > 0) {
            rules.add(rule(
                    "purify ahead",
                    slots,
                    (record, memories) -> newAndNearest(record, made.apply(neighbor)),
                    this::ask));
        } else if (purifies.getAsBoolean()) {
            rules.add(rule(
                    "await purification ahead",
                    slots,
                    (record, memories) -> isFree(record) ? List.of(record) : List.of(),
                    (host, memories) ->
                            Activation.waiting(ParityPurification.waiting(host, memories.get(0), purification))));
        }
        return rules;
    }

    private static Rule rule(String name, SlotSet slots, Condition condition, Action action) {
        return new Rule(name, Rule.STANDARD_PRIORITY, slots, condition, action);
    }

    private boolean isFree(MemoryRecord record) {
        return record.state().holdsPair() && !isOffered.test(record);
    }

    private List<MemoryRecord> newAndNearest(MemoryRecord changed, List<MemoryRecord> made) {
        if (changed.state() != MemoryState.ENTANGLED || !isFree(changed)) {
            return List.of();
        }
        double own = estimate(changed.pair());
        MemoryRecord nearest = changed;
        for (MemoryRecord other : made) {
            boolean isNearer = nearest == changed
                    || other.isPaired()
                            && Math.abs(estimate(other.pair()) - own) < Math.abs(estimate(nearest.pair()) - own);
            if (other != changed && isFree(other) && isNearer) {
                nearest = other;
            }
        }
        return nearest == changed ? List.of() : List.of(changed, nearest);
    }

    private double estimate(PairRecord pair) {
        return estimator.aged(pair.weights(), timeline.now() - pair.since()).i();
    }

    private Activation ask(ProtocolHost host, List<MemoryRecord> memories) {
        PairRecord kept = memories.get(0).pair();
        PairRecord sacrificed = memories.get(1).pair();
        return Activation.asking(
                ParityPurification.asking(host, memories.get(0), memories.get(1), purification),
                new Ask(
                        kept.remote().node(),
                        new PurifyPairs(
                                kept.id(),
                                kept.remote().slot(),
                                sacrificed.id(),
                                sacrificed.remote().slot())));
    }
}
