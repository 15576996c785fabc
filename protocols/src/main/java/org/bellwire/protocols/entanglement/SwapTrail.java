package org.bellwire.protocols.entanglement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.address.PairId;
import org.bellwire.hardware.state.BellWeights;
import org.bellwire.hardware.state.SwapOutcome;
import org.bellwire.protocols.entanglement.SwapNews.Address;
import org.bellwire.protocols.entanglement.SwapNews.Extended;
import org.bellwire.protocols.entanglement.SwapNews.Lost;
import org.bellwire.protocols.knowledge.FarEnd;
import org.bellwire.protocols.knowledge.FarEnd.Extent;
import org.bellwire.protocols.knowledge.MemoryRecord;
import org.bellwire.protocols.knowledge.PairRecord;
import org.bellwire.protocols.message.ReservationId;

/**
 * What a node knows of swaps that were made without appointment: its own, and those it is told of.
 *
 * <p>A half is named for good by the link that made it. After a swap the node tells both neighbors, about the links it has
 * measured, with whom the other pair is shared. A neighbor that still holds its half now knows a farther end. One that has
 * swapped it remembers with which link, and passes the news on along that; so two neighbors may swap at the same time. Messages
 * of a link keep their order, hence news comes to a holder from near to far. A trail is forgotten when both ends of the path
 * have become known across it, or when what it joined is lost. News about a half that is neither held nor remembered is answered
 * with the loss of the pair.
 *
 * <p>Only the ends act on what is owed: the responder applies the product of the corrections of all swaps, when it knows all.
 */
public final class SwapTrail {

    private final ProtocolHost host;
    private final Map<PairId, Joint> joints = new HashMap<>();
    private Map<Integer, List<Early>> early = Map.of(); // One of its own as soon as there is something to keep.

    /** The trail of one node. */
    public SwapTrail(ProtocolHost host) {
        this.host = host;
    }

    /** Two links joined by a swap here, by the address of the other half of each, and the path ends not yet known across it. */
    private record Joint(ReservationId reservation, Address left, Address right, Set<NodeId> awaited) {

        Address beyond(PairId link) {
            return link.equals(left.link()) ? right : left;
        }
    }

    /** News that came before the protocol it concerns was done. */
    private record Early(NodeId from, SwapNews news) {}

    /** Who hears news that was kept. */
    public interface Receiver {

        /** News that came some time ago. */
        void heard(NodeId from, SwapNews news);
    }

    /** This node has swapped two halves; tells both sides. */
    void swapped(ReservationId reservation, PathEnds ends, MemoryRecord left, MemoryRecord right, SwapOutcome outcome) {
        Address toLeft = onward(left);
        Address toRight = onward(right);
        Joint joint =
                new Joint(reservation, toLeft, toRight, new HashSet<>(List.of(ends.initiator(), ends.responder())));
        joints.put(toLeft.link(), joint);
        joints.put(toRight.link(), joint);
        send(joint, beyond(left, toRight, ends, outcome));
        send(joint, beyond(right, toLeft, ends, outcome));
    }

    private Extended beyond(MemoryRecord half, Address to, PathEnds ends, SwapOutcome outcome) {
        long now = host.timeline().now();
        PairRecord pair = half.pair();
        BellWeights aged = host.estimator().aged(pair.weights(), now - pair.since());
        FarEnd end = farEnd(half, ends).corrected(outcome.correction());
        return new Extended(
                to, ends, pair.reestimated(aged, now), end, half.memory().expiry());
    }

    private FarEnd farEnd(MemoryRecord half, PathEnds ends) {
        return half.farEnd()
                .orElseGet(() -> FarEnd.ofLink(
                        half.pair(), ends.include(half.pair().remote().node()) ? Extent.TO_END : Extent.TO_ROUTER));
    }

    private void send(Joint joint, SwapNews news) {
        host.send(news.address().to().node(), news);
        boolean isOver = true;
        if (news instanceof Extended extended) {
            if (extended.beyond().extent() == Extent.TO_END) {
                joint.awaited().remove(extended.beyond().memory().node());
            }
            isOver = joint.awaited().isEmpty();
        }
        if (isOver) {
            joints.remove(joint.left().link());
            joints.remove(joint.right().link());
        }
    }

    /** Sends news on if a swap of this node has measured the half that it is about; else returns false. */
    public boolean passOn(SwapNews news) {
        Joint joint = joints.get(news.address().link());
        if (joint == null) {
            return false;
        }
        send(joint, news.readdressed(joint.beyond(news.address().link())));
        return true;
    }

    /** The holder of a half learns that its pair reaches further. */
    public void extend(MemoryRecord record, Extended news) {
        NodeId self = host.self();
        boolean isWhole = news.ends().include(self) && news.beyond().extent() == Extent.TO_END;
        Extent reached = isWhole ? Extent.END_TO_END : news.beyond().extent();
        FarEnd end = farEnd(record, news.ends()).extended(news.beyond(), reached);
        boolean corrects = isWhole && self.equals(news.ends().responder());
        // Both ends call the whole pair as its first link was called.
        PairId id = corrects ? end.farLink() : record.pair().id();
        if (corrects) {
            record.memory().apply(end.owed());
        }
        record.note(joined(id, record.pair(), news, end), end);
        record.memory().expireAt(Math.min(record.memory().expiry(), news.expiry()));
    }

    /**
     * The joined pair now. Where this record is newer than the news, the measured half was aged too long here and the far half
     * not long enough, by the same span: all memories being reckoned alike, the sum is right.
     */
    private PairRecord joined(PairId id, PairRecord near, Extended news, FarEnd end) {
        PairRecord far = news.pair();
        long now = host.timeline().now();
        long measured = Math.max(near.since(), far.since());
        BellWeights nearWeights = host.estimator().aged(near.weights(), measured - near.since());
        BellWeights weights = host.estimator().swapped(nearWeights, far.weights());
        return new PairRecord(
                id,
                end.memory(),
                host.estimator().aged(weights, now - measured),
                now,
                near.history().joinedWith(far.history()));
    }

    /** What to tell when this node has lost a half that it held. */
    public Lost loss(MemoryRecord half) {
        return new Lost(half.farEnd()
                .filter(end -> end.extent() == Extent.END_TO_END)
                .map(end -> new Address(end.farLink(), half.memory().id(), end.memory()))
                .orElseGet(() -> onward(half)));
    }

    private static Address onward(MemoryRecord half) {
        return new Address(
                half.link(),
                half.memory().id(),
                half.farEnd().map(FarEnd::neighbor).orElseGet(() -> half.pair().remote()));
    }

    /** Answers news about a half that this node has lost. */
    public void answerUnknown(SwapNews news) {
        if (news instanceof Extended extended) {
            boolean isWhole =
                    extended.ends().include(host.self()) && extended.beyond().extent() == Extent.TO_END;
            FarEnd far = extended.beyond();
            Address address = isWhole
                    ? new Address(far.farLink(), news.address().to(), far.memory())
                    : news.address().back();
            host.send(address.to().node(), new Lost(address));
        }
    }

    /** Keeps news until the protocol that holds a slot is done. */
    public void keep(int slot, NodeId from, SwapNews news) {
        if (early.isEmpty()) {
            early = new HashMap<>();
        }
        early.computeIfAbsent(slot, s -> new ArrayList<>()).add(new Early(from, news));
    }

    /** The protocol that held a slot is done: what was kept is heard. */
    public void replay(int slot, Receiver receiver) {
        if (early.containsKey(slot)) {
            early.remove(slot).forEach(e -> receiver.heard(e.from(), e.news()));
        }
    }

    /** Whether nothing is remembered and no news is kept. */
    public boolean isEmpty() {
        return joints.isEmpty() && early.isEmpty();
    }

    /** The reservation is over. */
    public void forget(ReservationId reservation) {
        joints.values().removeIf(joint -> joint.reservation().equals(reservation));
    }
}
