package org.bellwire.protocols.continuous;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellwire.hardware.address.MemoryId;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.address.PairId;
import org.bellwire.hardware.node.Router;
import org.bellwire.hardware.state.BellWeights;
import org.bellwire.kernel.event.Timeline;
import org.bellwire.kernel.observe.Topic;
import org.bellwire.protocols.continuous.AheadWindows.Place;
import org.bellwire.protocols.knowledge.FidelityEstimator;
import org.bellwire.protocols.knowledge.MemoryRecord;
import org.bellwire.protocols.knowledge.MemoryState;
import org.bellwire.protocols.knowledge.PairRecord;
import org.bellwire.protocols.message.ProtocolId;
import org.bellwire.protocols.message.ReservationId;
import org.bellwire.protocols.resource.ResourceManager;
import org.bellwire.protocols.resource.ResourceMessage;

/**
 * How pairs made ahead come to requests. The end that chooses a pair moves it when the other end learns of it, so that both do it at one instant;
 * a pair once offered is moved by both or dropped by both.
 *
 * <p>Requests from both sides may want one pair at once. The offer that arrives first counts: where the other end's offer is still under way, the
 * pair is gone when it is to be moved, and whoever has been promised it makes another attempt.
 */
final class HandOvers {

    private final Router router;
    private final Timeline timeline;
    private final ResourceManager resources;
    private final FidelityEstimator estimator;
    private final AheadWindows windows;
    private final ContinuousProtocol behavior;
    private final Spoken spoken;
    private final Topic<PairTakenAhead> facts;
    private final Map<ProtocolId, AheadFirstAttempt> expecting = new HashMap<>();

    HandOvers(
            Router router,
            Timeline timeline,
            ResourceManager resources,
            FidelityEstimator estimator,
            AheadWindows windows,
            ContinuousProtocol behavior,
            Spoken spoken,
            Topic<PairTakenAhead> facts) {
        this.router = router;
        this.timeline = timeline;
        this.resources = resources;
        this.estimator = estimator;
        this.windows = windows;
        this.behavior = behavior;
        this.spoken = spoken;
        this.facts = facts;
    }

    /**
     * A pair on its way to a request, at the end that chose it.
     *
     * @param from the memory that holds it
     * @param known what the node knows of it
     * @param weights its estimate at {@code instant}
     * @param instant when it is moved, ps
     * @param state of the memory that holds it
     */
    record Offer(MemoryRecord from, PairRecord known, BellWeights weights, long instant, MemoryState state) {

        PairId pair() {
            return known.id();
        }

        PairOffered message(ProtocolId asker, int takenTo) {
            return new PairOffered(asker, pair(), known.remote().slot(), takenTo, weights, instant);
        }
    }

    /**
     * The pair that the behavior chooses for a request. Pairs below the target are given only where new ones are below it, too.
     *
     * @param target estimated fidelity that the request wants, 0 to 1
     */
    Optional<Offer> offer(NodeId neighbor, double target) {
        long instant = timeline.now() + router.classicalDelay(neighbor);
        double least = router.rawFidelity(neighbor) < target ? 0 : target;
        List<MemoryRecord> usable = windows.with(neighbor).stream()
                .filter(place -> lasts(place, instant))
                .map(Place::record)
                .filter(record -> at(instant, record.pair()).i() >= least)
                .toList();
        if (usable.isEmpty()) {
            return Optional.empty();
        }
        MemoryRecord chosen = behavior.choose(usable);
        PairRecord pair = chosen.pair();
        spoken.add(pair.id());
        resources.reclaim(chosen);
        return Optional.of(new Offer(chosen, pair, at(instant, pair), instant, chosen.state()));
    }

    private boolean lasts(Place place, long instant) {
        MemoryRecord record = place.record();
        return resources.isAtHand(record)
                && !spoken.isFor(record)
                && place.window().end() > instant
                && record.memory().expiry() > instant;
    }

    private BellWeights at(long instant, PairRecord pair) {
        return estimator.aged(pair.weights(), instant - pair.since());
    }

    /**
     * Moves an offered pair to the memory of a request; false when it is no more.
     *
     * @param remote where the other end moves it
     */
    boolean move(Offer offer, MemoryRecord to, MemoryId remote, ReservationId reservation) {
        spoken.remove(offer.pair());
        if (!holds(offer.from(), offer.pair())) {
            return false;
        }
        move(offer.from(), to, offer.weights(), remote);
        if (facts.isWatched()) {
            long age = timeline.now() - offer.known().history().born();
            facts.publish(new PairTakenAhead(
                    timeline.now(), reservation, offer.pair(), to.memory().id(), age));
        }
        return true;
    }

    private void move(MemoryRecord from, MemoryRecord to, BellWeights weights, MemoryId remote) {
        PairRecord pair = from.pair();
        to.memory().changePlacesWith(from.memory());
        to.note(new PairRecord(pair.id(), remote, weights, timeline.now(), pair.history()));
        resources.free(from);
    }

    /** The attempt ends before an offered pair was moved: neither end keeps it. */
    void retract(Offer offer, NodeId neighbor, int takenTo) {
        spoken.remove(offer.pair());
        if (holds(offer.from(), offer.pair())) {
            resources.free(offer.from());
        }
        drop(neighbor, offer.pair(), takenTo);
    }

    private static boolean holds(MemoryRecord record, PairId pair) {
        return record.isPaired() && record.pair().id().equals(pair);
    }

    /** Has another node drop a pair that it has moved. */
    void drop(NodeId node, PairId pair, int slot) {
        router.send(node, new ResourceMessage.PairDropped(pair, slot));
    }

    /** An attempt waits for the other end's word. */
    void expect(AheadFirstAttempt attempt) {
        expecting.put(attempt.id(), attempt);
    }

    void expectNoMore(AheadFirstAttempt attempt) {
        expecting.remove(attempt.id());
    }

    /** Another node has offered a pair. */
    void receive(NodeId from, PairOffered message) {
        PairId pair = message.pair();
        Optional<AheadFirstAttempt> attempt = Optional.ofNullable(expecting.remove(message.asker()));
        spoken.add(pair);
        MemoryRecord held = resources.memories().slot(message.slot());
        boolean isHere = windows.covers(held) && holds(held, pair) && resources.reclaim(held);
        spoken.remove(pair);
        if (isHere && attempt.isPresent()) {
            MemoryState state = held.state();
            MemoryRecord to = attempt.get().memories().get(0);
            move(held, to, message.weights(), new MemoryId(from, message.takenTo()));
            attempt.get().given(state);
        } else {
            drop(from, pair, message.takenTo());
            if (isHere) {
                resources.free(held);
            }
            attempt.ifPresent(AheadFirstAttempt::failed);
        }
    }
}
