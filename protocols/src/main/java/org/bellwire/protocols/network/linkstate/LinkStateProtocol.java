package org.bellwire.protocols.network.linkstate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.node.Router;
import org.bellwire.kernel.event.Phase;
import org.bellwire.kernel.event.Timeline;
import org.bellwire.protocols.network.ForwardingTable;
import org.bellwire.protocols.network.LinkMap;
import org.bellwire.protocols.network.RoutingMessage;
import org.bellwire.protocols.network.RoutingProtocol;
import org.bellwire.protocols.network.linkstate.Advertisement.AdvertisedLink;
import org.bellwire.protocols.network.linkstate.Advertisement.Header;

/**
 * The link-state routing of one router: it greets its neighbors, advertises its links to those that hear it, passes on what it is
 * told, and computes its table from all of that when somebody asks for it.
 */
public final class LinkStateProtocol implements RoutingProtocol {

    private final Router router;
    private final Timeline timeline;
    private final LinkStateTimers timers;
    private final LinkStateDatabase database = new LinkStateDatabase();
    private final NavigableMap<NodeId, Neighbor> neighbors = new TreeMap<>();
    private Optional<Routes> routes = Optional.empty();
    private Runnable changed = () -> {};
    private boolean isTold = true;
    private long sequence;
    private long refresh;

    /**
     * The protocol of a router.
     *
     * @param costs of the links to its neighbors
     */
    LinkStateProtocol(Router router, Timeline timeline, LinkStateTimers timers, Map<NodeId, Double> costs) {
        this.router = router;
        this.timeline = timeline;
        this.timers = timers;
        Neighborhood here = new Here();
        costs.forEach((id, cost) -> neighbors.put(id, new Neighbor(id, cost, here)));
    }

    @Override
    public void start() {
        List<NodeId> heard = neighbors.values().stream()
                .filter(neighbor -> neighbor.state() != NeighborState.DOWN)
                .map(Neighbor::id)
                .toList();
        neighbors.keySet().forEach(id -> router.send(id, new LinkStateMessage.Hello(heard)));
        timeline.after(timers.hello(), Phase.SIGNAL, this::start);
    }

    @Override
    public void receive(NodeId from, RoutingMessage message) {
        Neighbor neighbor = neighbors.get(from);
        if (neighbor != null && message instanceof LinkStateMessage m) {
            neighbor.receive(m);
            tellIfSettled();
        }
    }

    @Override
    public ForwardingTable table() {
        Routes found = routes.orElseGet(() -> Routes.of(router.id(), database.advertisements()));
        routes = Optional.of(found);
        return found;
    }

    @Override
    public LinkMap links() {
        LinkMap links = new LinkMap();
        database.advertisements()
                .forEach(one -> one.links().forEach(link -> links.join(one.origin(), link.neighbor(), link.cost())));
        return links;
    }

    @Override
    public boolean learns() {
        return true;
    }

    @Override
    public void onChange(Runnable listener) {
        changed = listener;
    }

    /** How far this router and a neighbor have come. */
    public NeighborState stateOf(NodeId neighbor) {
        return Optional.ofNullable(neighbors.get(neighbor)).map(Neighbor::state).orElse(NeighborState.DOWN);
    }

    /** How many advertisements the router has made. */
    public long sequence() {
        return sequence;
    }

    private void originate() {
        List<AdvertisedLink> links = neighbors.values().stream()
                .filter(Neighbor::isAdjacent)
                .map(neighbor -> new AdvertisedLink(neighbor.id(), neighbor.cost()))
                .toList();
        sequence++;
        Advertisement own = new Advertisement(new Header(router.id(), sequence, timeline.now()), links);
        install(own);
        neighbors.values().forEach(neighbor -> neighbor.tell(List.of(own)));
        timeline.cancel(refresh);
        timers.refresh().ifPresent(span -> refresh = timeline.after(span, Phase.SIGNAL, this::originate));
        recompute();
    }

    private void learn(NodeId from, List<Advertisement> told) {
        List<Advertisement> news = new ArrayList<>();
        for (Advertisement one : told) {
            if (timeline.now() - one.header().originated() < timers.maxAge() && install(one)) {
                news.add(one);
            }
        }
        for (Neighbor neighbor : neighbors.values()) {
            if (!neighbor.id().equals(from)) {
                neighbor.tell(news);
            }
            neighbor.databaseGrew();
        }
        if (!news.isEmpty()) {
            recompute();
        }
    }

    /** Every router forgets an advertisement by itself when it is too old; the clocks of a simulation agree. */
    private boolean install(Advertisement one) {
        boolean isNew = database.install(one);
        if (isNew) {
            timeline.at(one.header().originated() + timers.maxAge(), Phase.SIGNAL, () -> expire(one));
        }
        return isNew;
    }

    private void expire(Advertisement one) {
        if (database.remove(one)) {
            recompute();
        }
    }

    private void recompute() {
        routes = Optional.empty();
        isTold = false;
        tellIfSettled();
    }

    /** While databases are being compared, routes may be roundabout. */
    private void tellIfSettled() {
        if (!isTold && neighbors.values().stream().noneMatch(Neighbor::isBusy)) {
            isTold = true;
            changed.run();
        }
    }

    private final class Here implements Neighborhood {

        @Override
        public NodeId self() {
            return router.id();
        }

        @Override
        public Timeline timeline() {
            return timeline;
        }

        @Override
        public LinkStateTimers timers() {
            return timers;
        }

        @Override
        public LinkStateDatabase database() {
            return database;
        }

        @Override
        public void send(NodeId to, LinkStateMessage message) {
            router.send(to, message);
        }

        @Override
        public void adjacenciesChanged() {
            originate();
        }

        @Override
        public void learn(NodeId from, List<Advertisement> advertisements) {
            LinkStateProtocol.this.learn(from, advertisements);
        }
    }
}
