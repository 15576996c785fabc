package org.bellwire.protocols.application;

import java.util.ArrayList;
import java.util.List;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.protocols.network.LinkMap;
import org.bellwire.protocols.node.RouterSoftware;

/**
 * Asks once, at the begin of the run, for pairs with one other node: over the path of the tables, over alternatives one after the
 * other, or over several paths at once, each with a reservation of its own.
 */
public final class RequestApplication implements Application {

    /** The name of this kind of application in files and results. */
    public static final String NAME = "request";

    private final RouterSoftware node;
    private final RequestTerms terms;
    private final RequestGoal goal;
    private final List<RequestLeg> legs = new ArrayList<>();
    private long firstAsked;
    private long delivered;

    /** A request of the given node for the whole window. */
    public RequestApplication(RouterSoftware node, RequestTerms terms) {
        this(node, terms, RequestGoal.STANDARD);
    }

    /** A request of the given node. */
    public RequestApplication(RouterSoftware node, RequestTerms terms, RequestGoal goal) {
        this.node = node;
        this.terms = terms;
        this.goal = goal;
    }

    @Override
    public void start() {
        firstAsked = node.timeline().now();
        if (goal.paths() instanceof PathChoice.Tables) {
            ask(terms.memories(), List.of(List.of()));
        } else {
            node.network().whenRouted(terms.responder(), terms.start() - 1, this::askAlongPaths);
        }
    }

    /** Where no path is known the tables have the last word, which says why. */
    private void askAlongPaths() {
        LinkMap links = node.routing().links();
        NodeId to = terms.responder();
        List<List<NodeId>> paths = List.of();
        if (goal.paths() instanceof PathChoice.Disjoint disjoint) {
            paths = disjoint.in(links, node.id(), to, terms.memories());
            for (int i = 0; i < paths.size(); i++) {
                int share = terms.memories() / paths.size() + (i < terms.memories() % paths.size() ? 1 : 0);
                ask(share, List.of(paths.get(i)));
            }
        } else if (goal.paths() instanceof PathChoice.Alternatives alternatives) {
            paths = alternatives.in(links, node.id(), to);
            if (!paths.isEmpty()) {
                ask(terms.memories(), paths);
            }
        }
        if (paths.isEmpty()) {
            ask(terms.memories(), List.of(List.of()));
        }
    }

    /** The routes are tried one after the other; an empty one is that of the tables. */
    private void ask(int memories, List<List<NodeId>> routes) {
        RequestLeg leg = new RequestLeg(node, terms.withMemories(memories), routes, this::pairDelivered);
        legs.add(leg);
        leg.start(firstAsked);
    }

    private void pairDelivered() {
        delivered++;
        if (goal.pairs().isPresent() && delivered == goal.pairs().getAsInt()) {
            legs.forEach(RequestLeg::finish);
        }
    }
}
