package org.bellwire.protocols.distributed;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.address.PairId;
import org.bellwire.kernel.event.Phase;
import org.bellwire.protocols.application.RequestTerms;
import org.bellwire.protocols.application.Requests;
import org.bellwire.protocols.knowledge.MemoryRecord;
import org.bellwire.protocols.knowledge.PairRecord;
import org.bellwire.protocols.network.Reservation;
import org.bellwire.protocols.network.ReservationListener;
import org.bellwire.protocols.node.RouterSoftware;

/**
 * Pairs with one other node that an application works on itself. The owner hears of a pair after all else that happens at the
 * instant of its delivery, so that the other end, when it learns of the pair at the same time, has made its correction.
 */
public final class Booking implements ReservationListener {
    private final RouterSoftware node;
    private final String application;
    private final RequestTerms terms;
    private final Owner owner;
    private final Deque<PairId> delivered = new ArrayDeque<>();
    private Optional<Reservation> reservation = Optional.empty();
    private List<NodeId> path = List.of();

    /** Whose pairs they are. */
    public interface Owner {
        /** The window is open; told once, even if the network moves the reservation to another path later. */
        void opened();

        /** There is one more pair. */
        void pairCame();

        /** There will be no pairs. */
        default void refused() {}
    }

    public Booking(RouterSoftware node, String application, RequestTerms terms, Owner owner) {
        this.node = node;
        this.application = application;
        this.terms = terms;
        this.owner = owner;
    }

    public void ask() {
        Requests.make(node, application, terms, node.timeline().now(), this);
    }

    public NodeId otherEnd() {
        return terms.responder();
    }

    @Override
    public void approved(Reservation approved, List<NodeId> way) {
        boolean isFirst = path.isEmpty();
        reservation = Optional.of(approved);
        path = way;
        if (isFirst) {
            long opening = Math.max(approved.start(), node.timeline().now());
            node.timeline().at(opening, Phase.SIGNAL, owner::opened);
        }
    }

    @Override
    public void rejected(Reservation rejected, String reason) {
        owner.refused();
    }

    @Override
    public void delivered(Reservation of, PairRecord pair) {
        delivered.add(pair.id());
        node.timeline().after(0, Phase.LATE, owner::pairCame);
    }

    /** Whether there is a pair to work on. Pairs that expired meanwhile are forgotten. */
    public boolean hasPair() {
        while (!delivered.isEmpty() && node.holding(delivered.peek()).isEmpty()) {
            delivered.remove();
        }
        return !delivered.isEmpty();
    }

    /** The next pair's half; only when {@link #hasPair}. */
    public MemoryRecord takePair() {
        return node.holding(delivered.remove()).orElseThrow();
    }

    /** No more pairs are needed: memories along the path are free again. */
    public void end() {
        reservation.ifPresent(open -> node.network().expireEarly(open, path));
        reservation = Optional.empty();
    }
}
