package org.bellwire.protocols.network;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.protocols.knowledge.FidelityEstimator;
import org.bellwire.protocols.knowledge.MemoryRecord;
import org.bellwire.protocols.message.ReservationId;
import org.bellwire.protocols.purification.UnreachableTarget;
import org.bellwire.protocols.resource.PathPosition;
import org.bellwire.protocols.resource.PathRules;
import org.bellwire.protocols.resource.PathRules.PathPolicy;
import org.bellwire.protocols.resource.ResourceManager;
import org.bellwire.protocols.resource.Rule;
import org.bellwire.protocols.resource.SlotSet;
import org.bellwire.protocols.resource.TargetReach;

/** Serves approved reservations at one node: loads their rules when the window opens and withdraws them at its end. */
public final class ReservationService {

    private final ResourceManager resources;
    private final DeliveryDesk desk;
    private final PathPolicy policy;
    private final FidelityEstimator estimator;
    private final Map<ReservationId, Plan> plans = new LinkedHashMap<>();
    private final Set<ReservationId> open = new HashSet<>();

    /** The service of one node. */
    public ReservationService(
            ResourceManager resources, DeliveryDesk desk, PathPolicy policy, FidelityEstimator estimator) {
        this.resources = resources;
        this.desk = desk;
        this.policy = policy;
        this.estimator = estimator;
    }

    private record Plan(
            Reservation reservation,
            PathPosition position,
            SlotSet slots,
            List<Rule> rules,
            Optional<ReservationListener> listener) {

        boolean endsHere() {
            return position.isFirst() || position.isLast();
        }

        boolean isNextTo(NodeId node) {
            return !position.isFirst() && position.previous().equals(node)
                    || !position.isLast() && position.next().equals(node);
        }
    }

    /** Prepares the rules of an approved reservation. */
    void plan(Reservation reservation, PathPosition position, SlotSet slots, Optional<ReservationListener> listener) {
        PathRules rules = new PathRules(reservation.id(), position, slots, reservation.fidelity(), policy, estimator);
        plans.put(reservation.id(), new Plan(reservation, position, slots, rules.all(), listener));
    }

    /** Why no pair of the reservation can reach its target, if the node knows a reason. */
    Optional<String> doubt(Reservation reservation, int links, double rawFidelity) {
        return new TargetReach(estimator, policy.schedule()).obstacle(rawFidelity, links, reservation.fidelity());
    }

    /** Whether such a reason is one to reject the request. */
    boolean rejectsUnreachable() {
        return policy.unreachable() == UnreachableTarget.REJECT;
    }

    /** The window opens. */
    void begin(ReservationId id) {
        Plan plan = plans.get(id);
        if (plan == null) {
            return;
        }
        open.add(id);
        if (plan.endsHere()) {
            desk.open(plan.reservation(), plan.position().otherEnd(), plan.slots(), plan.listener());
        }
        plan.rules().forEach(resources::load);
    }

    /** No pair is delivered any more. */
    void stopDelivering(ReservationId id) {
        if (open.contains(id)) {
            desk.close(plans.get(id).slots());
        }
    }

    /** The window closes, or the reservation is given up before; memories that it uses are emptied. */
    Optional<Reservation> end(ReservationId id) {
        Plan plan = plans.remove(id);
        if (plan == null) {
            return Optional.empty();
        }
        if (open.remove(id)) {
            close(plan);
        }
        return Optional.of(plan.reservation());
    }

    private void close(Plan plan) {
        desk.close(plan.slots());
        plan.rules().forEach(resources::withdraw);
        for (int i = 0; i < plan.slots().size(); i++) {
            MemoryRecord record = resources.memories().slot(plan.slots().at(i));
            resources.free(record);
        }
        resources.forgetSwaps(plan.reservation().id());
    }

    /** Every reservation that is planned here. */
    List<ReservationId> all() {
        return List.copyOf(plans.keySet());
    }

    Optional<List<NodeId>> pathOf(ReservationId id) {
        return Optional.ofNullable(plans.get(id)).map(plan -> plan.position().path());
    }

    /** The paths of the reservations in which a node comes before or after this one. */
    Map<ReservationId, List<NodeId>> pathsBy(NodeId neighbor) {
        Map<ReservationId, List<NodeId>> paths = new LinkedHashMap<>();
        plans.forEach((id, plan) -> {
            if (plan.isNextTo(neighbor)) {
                paths.put(id, plan.position().path());
            }
        });
        return paths;
    }
}
