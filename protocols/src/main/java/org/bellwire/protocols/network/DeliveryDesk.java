package org.bellwire.protocols.network;

import java.util.Optional;
import java.util.function.Consumer;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.kernel.event.Timeline;
import org.bellwire.kernel.observe.Topic;
import org.bellwire.protocols.knowledge.MemoryRecord;
import org.bellwire.protocols.knowledge.PairRecord;
import org.bellwire.protocols.message.ReservationId;
import org.bellwire.protocols.purification.PurificationSchedule;
import org.bellwire.protocols.resource.ResourceManager;
import org.bellwire.protocols.resource.SlotSet;

/**
 * Hands finished pairs to the applications. Every memory that no rule wants comes by; if it is in the window of a
 * reservation that ends at this node, holds a pair with the other end that is not to be purified further, and the estimated
 * fidelity has reached the target,
 * the pair is delivered. Purified pairs count like any other.
 */
public final class DeliveryDesk {

    /** Below this estimate no purification of two equal pairs gains anything. */
    private static final double HOPELESS = 0.5;

    private final Timeline timeline;
    private final Topic<PairDelivered> deliveries;
    private final PurificationSchedule schedule;
    private final Consumer<ReservationId> served;
    private final Service[] services;

    /**
     * The desk of one node.
     *
     * @param served told of each delivery
     */
    public DeliveryDesk(
            Timeline timeline,
            Topic<PairDelivered> deliveries,
            PurificationSchedule schedule,
            int memories,
            Consumer<ReservationId> served) {
        this.served = served;
        this.schedule = schedule;
        this.timeline = timeline;
        this.deliveries = deliveries;
        this.services = new Service[memories];
    }

    /** What a slot is reserved for while the window is open. */
    private record Service(Reservation reservation, NodeId otherEnd, Optional<ReservationListener> listener) {}

    /** The window of a reservation opens at an end node. */
    void open(Reservation reservation, NodeId otherEnd, SlotSet slots, Optional<ReservationListener> listener) {
        for (int i = 0; i < slots.size(); i++) {
            services[slots.at(i)] = new Service(reservation, otherEnd, listener);
        }
    }

    /** The window closes. */
    void close(SlotSet slots) {
        for (int i = 0; i < slots.size(); i++) {
            services[slots.at(i)] = null;
        }
    }

    /** A memory that no rule wants. */
    public void idle(MemoryRecord record, ResourceManager resources) {
        Service service = services[record.slot()];
        if (service == null || !record.holdsPairWith(service.otherEnd())) {
            return;
        }
        PairRecord pair = record.pair();
        double target = service.reservation().fidelity();
        if (schedule.wants(pair, target) && pair.fidelity() >= target) {
            return;
        }
        if (pair.fidelity() >= target) {
            deliver(record, service, resources);
        } else if (pair.fidelity() <= HOPELESS) {
            resources.free(record);
        }
    }

    private void deliver(MemoryRecord record, Service service, ResourceManager resources) {
        Reservation reservation = service.reservation();
        PairRecord pair = record.pair();
        boolean consume = reservation.delivery() == Reservation.Delivery.CONSUME;
        if (deliveries.isWatched()) {
            deliveries.publish(new PairDelivered(
                    timeline.now(),
                    reservation.id(),
                    record.memory().id(),
                    pair,
                    consume ? Optional.of(record.memory().take()) : Optional.empty()));
        }
        served.accept(reservation.id());
        service.listener().ifPresent(l -> l.delivered(reservation, pair));
        if (consume) {
            resources.free(record);
        }
    }
}
