package org.bellwire.protocols.application;

import java.util.List;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.kernel.event.Phase;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.protocols.network.Reservation;
import org.bellwire.protocols.network.Reservation.Delivery;
import org.bellwire.protocols.network.ReservationListener;
import org.bellwire.protocols.node.RouterSoftware;

/**
 * Asks for one window of pairs after the other, with a responder and terms drawn at random, as in the workload of the
 * peer's studies: the window begins 1.0, 1.1, ... or 1.9 s after the request; duration and number of memories are
 * uniform integers without their upper end (in steps of the duration's own), the target fidelity is uniform. A rejected request is repeated 1 s later
 * with the same responder and target and fresh other terms; the next request follows 1 ps after a window's end.
 */
public final class RandomRequestApplication implements Application, ReservationListener {

    /** The name of this kind of application in files and results. */
    public static final String NAME = "random_requests";

    private static final long RETRY_AFTER = Picoseconds.SECOND;
    private static final long START_STEP = Picoseconds.SECOND / 10;
    private static final int FEWEST_STEPS = 10;
    private static final int MOST_STEPS = 19;

    private final RouterSoftware node;
    private final List<NodeId> responders;
    private final RandomRequestParameters parameters;
    private final CounterStream luck;
    private NodeId responder;
    private double fidelity;
    private long firstAsked;

    /**
     * Requests of the given node.
     *
     * @param responders the nodes that it may ask for; not the node itself
     * @param number tells applications of this kind on one node apart, each of which has luck of its own
     */
    public RandomRequestApplication(
            RouterSoftware node, List<NodeId> responders, RandomRequestParameters parameters, int number) {
        if (responders.isEmpty() || responders.contains(node.id())) {
            throw new IllegalArgumentException(
                    "responders of " + node.id().name() + " (" + responders + ") must be other nodes, at least one");
        }
        this.node = node;
        this.responders = List.copyOf(responders);
        this.parameters = parameters;
        this.luck = node.streams().stream(node.id().name(), NAME + "[" + number + "]");
        this.responder = responders.get(0);
    }

    @Override
    public void start() {
        responder = responders.get(luck.nextInt(0, responders.size() - 1));
        fidelity = parameters.lowest() + (parameters.highest() - parameters.lowest()) * luck.nextDouble();
        firstAsked = node.timeline().now();
        ask();
    }

    private void ask() {
        long start = node.timeline().now() + START_STEP * luck.nextInt(FEWEST_STEPS, MOST_STEPS);
        long step = parameters.durationStep();
        long duration = step * below(parameters.shortest() / step, parameters.longest() / step);
        int memories = (int) below(parameters.fewest(), parameters.mostOf(node.memories()));
        RequestTerms terms = new RequestTerms(responder, start, start + duration, memories, fidelity, Delivery.CONSUME);
        Requests.make(node, NAME, terms, firstAsked, this);
    }

    /** Uniform on the integers from {@code low} to {@code high} without {@code high}. */
    private long below(long low, long high) {
        return low + (long) Math.floor((high - low) * luck.nextDouble());
    }

    @Override
    public void approved(Reservation reservation, List<NodeId> path) {}

    @Override
    public void rejected(Reservation reservation, String reason) {
        node.timeline().after(RETRY_AFTER, Phase.SIGNAL, this::ask);
    }

    @Override
    public void ended(Reservation reservation) {
        node.timeline().after(1, Phase.SIGNAL, this::start);
    }
}
