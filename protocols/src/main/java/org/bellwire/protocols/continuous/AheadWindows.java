package org.bellwire.protocols.continuous;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.kernel.event.Phase;
import org.bellwire.kernel.event.Timeline;
import org.bellwire.protocols.knowledge.MemoryRecord;
import org.bellwire.protocols.message.ReservationId;
import org.bellwire.protocols.network.MemoryCalendar;
import org.bellwire.protocols.network.Reservation;
import org.bellwire.protocols.network.Reservation.Delivery;
import org.bellwire.protocols.resource.ResourceManager;
import org.bellwire.protocols.resource.Rule;

/** The windows in which one node makes pairs ahead of requests: one memory each, in the same calendar as those of the requests. */
final class AheadWindows {

    private final NodeId self;
    private final Timeline timeline;
    private final MemoryCalendar calendar;
    private final ResourceManager resources;
    private final AheadRules rules;
    private final Map<ReservationId, Place> places = new LinkedHashMap<>();

    /** Where a window's pairs are made, and by which rules. */
    record Place(AheadWindow window, Reservation booking, MemoryRecord record, List<Rule> rules) {}

    AheadWindows(NodeId self, Timeline timeline, MemoryCalendar calendar, ResourceManager resources, AheadRules rules) {
        this.self = self;
        this.timeline = timeline;
        this.calendar = calendar;
        this.resources = resources;
        this.rules = rules;
    }

    boolean reserve(AheadWindow window) {
        Reservation booking =
                new Reservation(window.id(), window.responder(), window.start(), window.end(), 1, 0, Delivery.CONSUME);
        return calendar.book(booking, 1, timeline.now())
                .map(slots -> {
                    MemoryRecord record = resources.memories().slot(slots.at(0));
                    List<Rule> loaded = rules.of(window, window.neighborOf(self), slots, this::partners);
                    places.put(window.id(), new Place(window, booking, record, loaded));
                    timeline.at(window.end(), Phase.SIGNAL, () -> close(window.id()));
                    return true;
                })
                .orElse(false);
    }

    void open(AheadWindow window) {
        timeline.at(
                Math.max(window.start(), timeline.now()),
                Phase.SIGNAL,
                () -> Optional.ofNullable(places.get(window.id()))
                        .ifPresent(place -> place.rules().forEach(resources::load)));
    }

    void close(ReservationId id) {
        Place place = places.remove(id);
        if (place != null) {
            place.rules().forEach(resources::withdraw);
            resources.free(place.record());
            calendar.free(place.booking());
        }
    }

    void closeWith(NodeId neighbor) {
        with(neighbor).forEach(place -> close(place.window().id()));
    }

    void closeAll() {
        List.copyOf(places.keySet()).forEach(this::close);
    }

    int size() {
        return places.size();
    }

    /** Those with a neighbor, in the order of their slots. */
    List<Place> with(NodeId neighbor) {
        return places.values().stream()
                .filter(place -> place.window().neighborOf(self).equals(neighbor))
                .sorted(Comparator.comparingInt(place -> place.record().slot()))
                .toList();
    }

    /** Whether a memory is reserved for a window. */
    boolean covers(MemoryRecord record) {
        return places.values().stream().anyMatch(place -> place.record() == record);
    }

    private List<MemoryRecord> partners(NodeId neighbor) {
        return with(neighbor).stream().map(Place::record).toList();
    }
}
