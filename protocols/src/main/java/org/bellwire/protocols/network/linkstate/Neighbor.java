package org.bellwire.protocols.network.linkstate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.kernel.event.Phase;
import org.bellwire.protocols.network.linkstate.Advertisement.Header;
import org.bellwire.protocols.network.linkstate.LinkStateMessage.DatabaseDescription;
import org.bellwire.protocols.network.linkstate.LinkStateMessage.Hello;
import org.bellwire.protocols.network.linkstate.LinkStateMessage.LinkStateAcknowledgment;
import org.bellwire.protocols.network.linkstate.LinkStateMessage.LinkStateRequest;
import org.bellwire.protocols.network.linkstate.LinkStateMessage.LinkStateUpdate;

/**
 * A router's talk with one neighbor: greetings until each hears the other, then a comparison of their databases, then news.
 *
 * <p>The comparison is led by the master, the one with the larger name. It describes its database and the other answers with a
 * description of its own; each asks for what it misses. Descriptions, requests and news that are not answered are sent again,
 * since a node that was down for less than the dead interval may have lost them.
 */
final class Neighbor {

    private final NodeId id;
    private final double cost;
    private final Neighborhood here;
    private final Resending resending;
    private final Map<NodeId, Header> wanted = new TreeMap<>();
    private final Map<NodeId, Header> unconfirmed = new TreeMap<>();
    private NeighborState state = NeighborState.DOWN;
    private long silence;
    private long exchange;

    /**
     * A neighbor that was not heard yet.
     *
     * @param cost of the link to it
     */
    Neighbor(NodeId id, double cost, Neighborhood here) {
        this.id = id;
        this.cost = cost;
        this.here = here;
        this.resending = new Resending(here.timeline(), here.timers().resend(), this::sendAgain);
    }

    NodeId id() {
        return id;
    }

    double cost() {
        return cost;
    }

    NeighborState state() {
        return state;
    }

    /** Whether each hears the other. */
    boolean isAdjacent() {
        return state.isAtLeast(NeighborState.TWO_WAY);
    }

    /** Whether it is being compared with. */
    boolean isBusy() {
        return isAdjacent() && state != NeighborState.FULL;
    }

    void receive(LinkStateMessage message) {
        if (message instanceof Hello hello) {
            greeted(hello.heard().contains(here.self()));
        } else if (message instanceof DatabaseDescription description && isAdjacent()) {
            described(description);
        } else if (state.isAtLeast(NeighborState.EXCHANGE)) {
            exchanged(message);
        }
    }

    private void greeted(boolean hearsThis) {
        here.timeline().cancel(silence);
        silence = here.timeline().after(here.timers().dead(), Phase.SIGNAL, () -> fallBackTo(NeighborState.DOWN));
        if (state == NeighborState.DOWN) {
            state = NeighborState.INIT;
        }
        if (state == NeighborState.INIT && hearsThis) {
            state = NeighborState.TWO_WAY;
            here.adjacenciesChanged();
            openExchange();
        } else if (isAdjacent() && !hearsThis) {
            fallBackTo(NeighborState.INIT);
        }
    }

    private void fallBackTo(NeighborState lower) {
        boolean wasAdjacent = isAdjacent();
        state = lower;
        wanted.clear();
        unconfirmed.clear();
        resending.stop();
        if (wasAdjacent) {
            here.adjacenciesChanged();
        }
    }

    private boolean isMaster() {
        return here.self().compareTo(id) > 0;
    }

    private void openExchange() {
        state = NeighborState.EX_START;
        wanted.clear();
        if (isMaster()) {
            exchange++;
            describe();
        }
        resending.start();
    }

    private void describe() {
        here.send(id, new DatabaseDescription(exchange, here.database().headers()));
    }

    private void described(DatabaseDescription description) {
        boolean isOver = state.isAtLeast(NeighborState.EXCHANGE);
        boolean isCurrent = description.exchange() == exchange;
        if (!isMaster()) {
            answer(description, isOver && isCurrent);
        } else if (isCurrent && !isOver) {
            compare(description.headers());
        } else if (isOver && description.exchange() == 0) {
            openExchange();
        }
    }

    private void answer(DatabaseDescription description, boolean isRepeated) {
        exchange = description.exchange();
        describe();
        if (!isRepeated) {
            compare(description.headers());
        }
    }

    private void compare(List<Header> headers) {
        state = NeighborState.EXCHANGE;
        wanted.clear();
        headers.stream().filter(header -> !here.database().holds(header)).forEach(h -> wanted.put(h.origin(), h));
        if (wanted.isEmpty()) {
            state = NeighborState.FULL;
        } else {
            state = NeighborState.LOADING;
            ask();
        }
    }

    private void ask() {
        here.send(id, new LinkStateRequest(List.copyOf(wanted.values())));
        resending.start();
    }

    private void exchanged(LinkStateMessage message) {
        if (message instanceof LinkStateRequest request) {
            List<Advertisement> asked = request.wanted().stream()
                    .map(header -> here.database().of(header.origin()))
                    .flatMap(Optional::stream)
                    .toList();
            tell(asked);
        } else if (message instanceof LinkStateUpdate update) {
            here.send(id, new LinkStateAcknowledgment(headers(update.advertisements())));
            here.learn(id, update.advertisements());
        } else if (message instanceof LinkStateAcknowledgment confirmation) {
            confirmation.received().forEach(header -> unconfirmed.remove(header.origin(), header));
        }
    }

    private static List<Header> headers(Collection<Advertisement> advertisements) {
        return advertisements.stream().map(Advertisement::header).toList();
    }

    /** Tells the neighbor, if it listens; until it has confirmed. */
    void tell(List<Advertisement> news) {
        if (isAdjacent() && !news.isEmpty()) {
            headers(news).forEach(header -> unconfirmed.put(header.origin(), header));
            here.send(id, new LinkStateUpdate(news));
            resending.start();
        }
    }

    /** The database has grown. */
    void databaseGrew() {
        wanted.values().removeIf(header -> here.database().holds(header));
        if (state == NeighborState.LOADING && wanted.isEmpty()) {
            state = NeighborState.FULL;
        }
    }

    private void sendAgain() {
        if (state == NeighborState.EX_START) {
            openAgain();
        } else if (state == NeighborState.LOADING) {
            ask();
        }
        List<Advertisement> current = here.database().advertisements().stream()
                .filter(one -> one.header().equals(unconfirmed.get(one.origin())))
                .toList();
        unconfirmed
                .keySet()
                .retainAll(current.stream().map(Advertisement::origin).toList());
        tell(current);
    }

    private void openAgain() {
        if (isMaster()) {
            describe();
        } else {
            here.send(id, new DatabaseDescription(0, List.of()));
        }
        resending.start();
    }
}
