package org.bellwire.protocols.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.node.Router;
import org.bellwire.kernel.event.Phase;
import org.bellwire.kernel.event.Timeline;
import org.bellwire.kernel.observe.Observations;
import org.bellwire.kernel.observe.Topic;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.protocols.message.ReservationId;
import org.bellwire.protocols.resource.PathPosition;
import org.bellwire.protocols.resource.SlotSet;

/**
 * Makes reservations. A request walks from the initiator to the responder; every node books memories for the window and
 * forwards it, or sends a rejection back, which frees what was booked. From the responder the approval walks back, and
 * every node on its way plans the reservation's rules for the window.
 *
 * <p>The responder rejects a target that no pair can reach over the path, unless the policy is to warn of it only.
 *
 * <p>A request that reaches a node after the window has begun is rejected; an approval that arrives late starts the
 * rules at once.
 *
 * <p>When a node fails, its neighbors miss its light and tell the other nodes of each path through it, which let go of the
 * reservation; the initiator asks anew for the rest of the window. What was on its way to the failed node is rejected. The same happens when
 * a link makes no pairs any more, of which both its ends know.
 */
public final class NetworkManager {

    private final Router router;
    private final Timeline timeline;
    private final RouteWatch routes;
    private final ReservationService service;
    private final Topic<ReservationDecided> decisions;
    private final Topic<TargetOutOfReach> doubts;
    private final Topic<ReservationCompleted> completions;
    private final Topic<ReservationReleased> releases;
    private final Topic<ReservationAskedAnew> detours;
    private final MemoryCalendar calendar;
    private final Map<ReservationId, ReservationListener> listeners = new HashMap<>();
    private final PendingAsks pending = new PendingAsks();
    private final Set<NodeId> lostNeighbors = new HashSet<>();
    private final Set<NodeId> lostLinks = new HashSet<>();
    private long serial;

    /** The manager of one router. */
    public NetworkManager(
            Router router,
            Timeline timeline,
            RoutingProtocol routing,
            MemoryCalendar calendar,
            ReservationService service,
            Observations observations) {
        this.router = router;
        this.timeline = timeline;
        this.routes = new RouteWatch(router, timeline, routing);
        this.service = service;
        this.decisions = observations.topic(ReservationDecided.class);
        this.doubts = observations.topic(TargetOutOfReach.class);
        this.completions = observations.topic(ReservationCompleted.class);
        this.releases = observations.topic(ReservationReleased.class);
        this.detours = observations.topic(ReservationAskedAnew.class);
        this.calendar = calendar;
    }

    /** The number of the next reservation made here. */
    public ReservationId newReservationId() {
        return new ReservationId(router.id(), serial++);
    }

    /** Asks for memories along the path that the tables give; the listener learns the outcome, perhaps at once. */
    public void request(Reservation reservation, ReservationListener listener) {
        listeners.put(reservation.id(), listener);
        whenRouted(reservation.responder(), reservation.start() - 1, () -> askFor(reservation, List.of()));
    }

    /**
     * Asks for memories along a path of one's own.
     *
     * @param route from this node to the responder
     */
    public void request(Reservation reservation, List<NodeId> route, ReservationListener listener) {
        listeners.put(reservation.id(), listener);
        askFor(reservation, route);
    }

    private void askFor(Reservation reservation, List<NodeId> route) {
        asked(new SignallingMessage.Ask(reservation, List.of(), route, 0));
    }

    /**
     * Does something when there is a route: at once, unless routes are learned during the run and this one is not known yet.
     *
     * @param latest when to do it without a route, ps
     */
    public void whenRouted(NodeId destination, long latest, Runnable deed) {
        routes.whenRouted(destination, latest, deed);
    }

    /**
     * Ends a reservation of this node before its time, on the whole path. Nothing is delivered any more; the memories are let go
     * at the end of the instant, since the caller may be in the midst of a delivery.
     */
    public void expireEarly(Reservation reservation, List<NodeId> path) {
        service.stopDelivering(reservation.id());
        if (completions.isWatched()) {
            completions.publish(new ReservationCompleted(timeline.now(), reservation.id()));
        }
        timeline.after(0, Phase.SIGNAL, () -> {
            path.stream()
                    .filter(node -> !node.equals(router.id()))
                    .forEach(node -> router.send(node, new SignallingMessage.ExpireEarly(reservation.id())));
            finish(reservation.id());
        });
    }

    /** Signalling from a neighbor on the path. */
    public void receive(NodeId from, SignallingMessage message) {
        if (message instanceof SignallingMessage.Ask ask) {
            asked(ask);
        } else if (message instanceof SignallingMessage.Approve approve) {
            approved(approve.reservation(), approve.path());
        } else if (message instanceof SignallingMessage.Reject reject) {
            // A node that has let go of the request meanwhile has told those before it.
            if (pending.contains(reject.reservation().id())) {
                rejected(reject);
            }
        } else if (message instanceof SignallingMessage.ExpireEarly early) {
            finish(early.reservation());
        } else if (message instanceof SignallingMessage.Release release) {
            released(release.reservation(), release.reason());
        }
    }

    /** The light of a neighbor is gone: what was reserved over it is released. */
    public void neighborLost(NodeId neighbor) {
        lostNeighbors.add(neighbor);
        letGo(neighbor, neighbor.name() + " went down", node -> !node.equals(neighbor));
    }

    /** No station of the link to a neighbor works any more: what was reserved over the link is released. */
    public void linkLost(NodeId neighbor) {
        lostLinks.add(neighbor);
        List<NodeId> ends = Stream.of(router.id(), neighbor).sorted().toList();
        letGo(neighbor, "the link between " + ends.get(0) + " and " + ends.get(1) + " went down", node -> true);
    }

    /** One of them works again. */
    public void linkFound(NodeId neighbor) {
        lostLinks.remove(neighbor);
    }

    /** @param told of the nodes of a path, those to be told */
    private void letGo(NodeId neighbor, String reason, Predicate<NodeId> told) {
        for (PendingAsks.Pending ask : pending.all()) {
            if (ask.next().equals(neighbor)) {
                rejected(new SignallingMessage.Reject(ask.reservation(), ask.path(), reason));
            } else if (ask.cameFrom(neighbor)) {
                pending.remove(ask.reservation().id());
                calendar.free(ask.reservation());
            }
        }
        service.pathsBy(neighbor).forEach((id, path) -> {
            path.stream()
                    .filter(node -> !node.equals(router.id()) && told.test(node) && router.canReach(node))
                    .forEach(node -> router.send(node, new SignallingMessage.Release(id, reason)));
            released(id, reason);
        });
    }

    /** The neighbor is back. */
    public void neighborFound(NodeId neighbor) {
        lostNeighbors.remove(neighbor);
    }

    /** This node has failed: it forgets what it was asked for and lets go of all memories. */
    public void wentDown() {
        String reason = router.id().name() + " went down";
        for (PendingAsks.Pending ask : pending.all()) {
            rejected(new SignallingMessage.Reject(ask.reservation(), ask.path(), reason));
        }
        service.all().forEach(id -> released(id, reason));
    }

    private void released(ReservationId id, String reason) {
        service.end(id).ifPresent(reservation -> {
            calendar.free(reservation);
            Optional.ofNullable(listeners.remove(id)).ifPresent(listener -> {
                if (releases.isWatched()) {
                    releases.publish(new ReservationReleased(timeline.now(), id, reason));
                }
                detour(listener).askAnew(reservation);
            });
        });
    }

    private Detour detour(ReservationListener listener) {
        return listener instanceof Detour detour ? detour : new Detour(this, routes, timeline, detours, listener);
    }

    /** The path of a reservation that is planned here. */
    public Optional<List<NodeId>> pathOf(ReservationId id) {
        return service.pathOf(id);
    }

    private void asked(SignallingMessage.Ask ask) {
        Reservation reservation = ask.reservation();
        Optional<NodeId> next = nextHop(ask);
        Optional<String> obstacle = obstacle(ask, next);
        if (obstacle.isPresent()) {
            rejected(new SignallingMessage.Reject(reservation, ask.path(), obstacle.get()));
            return;
        }
        List<NodeId> path = new ArrayList<>(ask.path());
        path.add(router.id());
        if (isResponder(reservation)) {
            approved(reservation, List.copyOf(path));
        } else {
            pending.add(new PendingAsks.Pending(reservation, List.copyOf(path), next.orElseThrow()));
            double bestRaw = Math.max(ask.bestRaw(), router.rawFidelity(next.get()));
            router.send(next.get(), new SignallingMessage.Ask(reservation, List.copyOf(path), ask.route(), bestRaw));
        }
    }

    /** Books the memories, or says why not. */
    private Optional<String> obstacle(SignallingMessage.Ask ask, Optional<NodeId> next) {
        Reservation reservation = ask.reservation();
        List<NodeId> path = ask.path();
        String here = router.id().name();
        if (router.isDown()) {
            return Optional.of(here + " is down");
        }
        if (timeline.now() >= reservation.start()) {
            return Optional.of("the request reaches " + here + " at " + Picoseconds.format(timeline.now())
                    + ", not before its start");
        }
        if (path.contains(router.id())) {
            return Optional.of("the route comes through " + here + " twice");
        }
        if (!isResponder(reservation) && next.isEmpty()) {
            return Optional.of(
                    here + " knows no route to " + reservation.responder().name());
        }
        if (next.filter(lostNeighbors::contains).isPresent()) {
            return Optional.of(here + " has lost its neighbor " + next.get().name());
        }
        Optional<NodeId> cut = lostLink(path, next);
        if (cut.isPresent()) {
            return Optional.of(here + " has lost its link to " + cut.get().name());
        }
        Optional<String> deaf = unreachable(path);
        if (deaf.isPresent()) {
            return deaf;
        }
        Optional<String> tooFar = isResponder(reservation) ? targetOutOfReach(ask) : Optional.empty();
        if (tooFar.isPresent()) {
            return tooFar;
        }
        boolean isEnd = path.isEmpty() || isResponder(reservation);
        int count = isEnd ? reservation.memories() : 2 * reservation.memories();
        if (count > router.memories().size()
                || calendar.book(reservation, count, timeline.now()).isEmpty()) {
            return Optional.of(here + " has not " + count + " memories free in the window");
        }
        return Optional.empty();
    }

    /** The node before or after this one that it makes no pairs with. */
    private Optional<NodeId> lostLink(List<NodeId> path, Optional<NodeId> next) {
        Optional<NodeId> previous = path.isEmpty() ? Optional.empty() : Optional.of(path.get(path.size() - 1));
        return Stream.concat(previous.stream(), next.stream())
                .filter(lostLinks::contains)
                .findFirst();
    }

    /** Why the target can not be reached on this path, where that is a reason to reject; else it is reported. */
    private Optional<String> targetOutOfReach(SignallingMessage.Ask ask) {
        List<NodeId> path = ask.path();
        double bestRaw = Math.max(ask.bestRaw(), router.rawFidelity(path.get(path.size() - 1)));
        Optional<String> why = service.doubt(ask.reservation(), path.size(), bestRaw);
        if (service.rejectsUnreachable()) {
            return why;
        }
        if (doubts.isWatched()) {
            why.ifPresent(text -> doubts.publish(new TargetOutOfReach(timeline.now(), ask.reservation(), text)));
        }
        return Optional.empty();
    }

    /** Nodes of a path talk to each other directly once they serve a reservation. */
    private Optional<String> unreachable(List<NodeId> path) {
        return path.stream()
                .filter(node -> !node.equals(router.id()) && !router.canReach(node))
                .findFirst()
                .map(node -> router.id().name() + " has no classical channel to " + node.name());
    }

    /** Empty at the responder, and where no way is known. */
    private Optional<NodeId> nextHop(SignallingMessage.Ask ask) {
        if (isResponder(ask.reservation())) {
            return Optional.empty();
        }
        int next = ask.route().indexOf(router.id()) + 1;
        return ask.route().isEmpty()
                ? routes.nextHop(ask.reservation().responder())
                : Optional.of(ask.route().get(next)).filter(router::canReach);
    }

    private boolean isResponder(Reservation reservation) {
        return router.id().equals(reservation.responder());
    }

    private void approved(Reservation reservation, List<NodeId> path) {
        int index = path.indexOf(router.id());
        pending.remove(reservation.id());
        if (calendar.slotsOf(reservation.id()).isEmpty()) {
            expire(reservation, path.subList(index + 1, path.size()));
            return;
        }
        Optional<String> deaf = unreachable(path);
        if (deaf.isPresent()) {
            tearDown(reservation, path, index, deaf.get());
            return;
        }
        plan(reservation, new PathPosition(path, index));
        if (index > 0) {
            router.send(path.get(index - 1), new SignallingMessage.Approve(reservation, path));
            return;
        }
        decided(new ReservationDecided(timeline.now(), reservation, path, ""));
        listener(reservation).ifPresent(l -> l.approved(reservation, path));
    }

    /** The nodes beyond have planned already; those on the way back have not. */
    private void tearDown(Reservation reservation, List<NodeId> path, int index, String reason) {
        expire(reservation, path.subList(index + 1, path.size()));
        rejected(new SignallingMessage.Reject(reservation, path.subList(0, index + 1), reason));
    }

    private void expire(Reservation reservation, List<NodeId> nodes) {
        nodes.stream()
                .filter(router::canReach)
                .forEach(node -> router.send(node, new SignallingMessage.ExpireEarly(reservation.id())));
    }

    private void plan(Reservation reservation, PathPosition position) {
        SlotSet slots = calendar.slotsOf(reservation.id()).orElseThrow();
        Optional<ReservationListener> listener = listener(reservation);
        long start = Math.max(reservation.start(), timeline.now());
        service.plan(reservation, position, slots, listener);
        timeline.at(start, Phase.SIGNAL, () -> service.begin(reservation.id()));
        long end = Math.max(reservation.end(), start);
        timeline.at(end, Phase.SIGNAL, () -> finish(reservation.id()));
    }

    private void finish(ReservationId id) {
        service.end(id).ifPresent(reservation -> {
            calendar.free(reservation);
            Optional.ofNullable(listeners.remove(id)).ifPresent(l -> l.ended(reservation));
        });
    }

    /** Frees the memories here, if any, and passes the rejection on towards the initiator. */
    private void rejected(SignallingMessage.Reject reject) {
        Reservation reservation = reject.reservation();
        pending.remove(reservation.id());
        calendar.free(reservation);
        List<NodeId> path = reject.path();
        int index = path.indexOf(router.id());
        int previous = index < 0 ? path.size() - 1 : index - 1;
        if (previous >= 0) {
            router.send(path.get(previous), reject);
            return;
        }
        decided(new ReservationDecided(timeline.now(), reservation, List.of(), reject.reason()));
        Optional.ofNullable(listeners.remove(reservation.id()))
                .ifPresent(l -> l.rejected(reservation, reject.reason()));
    }

    private void decided(ReservationDecided decision) {
        if (decisions.isWatched()) {
            decisions.publish(decision);
        }
    }

    private Optional<ReservationListener> listener(Reservation reservation) {
        return Optional.ofNullable(listeners.get(reservation.id()));
    }
}
