package org.bellwire.scenarios.application;

import java.util.List;
import java.util.Optional;
import org.bellwire.hardware.channel.FiberParameters;
import org.bellwire.hardware.detector.DetectorParameters;
import org.bellwire.hardware.excitation.SplitterStation;
import org.bellwire.topologies.description.ClassicalChannelDescription;
import org.bellwire.topologies.description.QuantumChannelDescription;
import org.bellwire.topologies.description.StationDescription;

/**
 * Two routers and the station between them, as light of experiments sees them: two fibers, two detectors, two channels for heralds.
 *
 * @param herald until both routers have been told, ps after the light has arrived
 */
record SplitterLink(
        String initiator,
        String responder,
        FiberParameters first,
        FiberParameters second,
        List<DetectorParameters> detectors,
        long herald) {

    /** The link between the routers that an entry names; empty after a report. */
    static Optional<SplitterLink> read(ApplicationEntry entry) {
        Optional<String> initiator = entry.router("initiator");
        Optional<String> responder = entry.router("responder");
        if (initiator.isEmpty() || responder.isEmpty() || !entry.areTwo(initiator.get(), responder.get())) {
            return Optional.empty();
        }
        Optional<SplitterLink> found = entry.network().stations().stream()
                .flatMap(station -> between(entry, initiator.get(), responder.get(), station).stream())
                .findFirst();
        if (found.isEmpty()) {
            entry.problems()
                    .error(
                            entry.members().json(),
                            "no station joins " + initiator.get() + " and " + responder.get(),
                            "an entry for them in qconnections of the topology");
        }
        return found;
    }

    private static Optional<SplitterLink> between(
            ApplicationEntry entry, String initiator, String responder, StationDescription station) {
        Optional<FiberParameters> first = fiber(entry, initiator, station.name());
        Optional<FiberParameters> second = fiber(entry, responder, station.name());
        return first.flatMap(here -> second.map(there -> new SplitterLink(
                initiator,
                responder,
                here,
                there,
                station.detectors(),
                Math.max(delay(entry, station.name(), initiator), delay(entry, station.name(), responder)))));
    }

    private static Optional<FiberParameters> fiber(ApplicationEntry entry, String from, String to) {
        return entry.network().quantumChannels().stream()
                .filter(fiber -> fiber.from().equals(from) && fiber.to().equals(to))
                .map(QuantumChannelDescription::fiber)
                .findFirst();
    }

    /** Of several channels the last counts; of none, the network is refused for it. */
    private static long delay(ApplicationEntry entry, String from, String to) {
        long delay = 0;
        for (ClassicalChannelDescription wire : entry.network().classicalChannels()) {
            if (wire.from().equals(from) && wire.to().equals(to)) {
                delay = wire.delay();
            }
        }
        return delay;
    }

    /** Until both heralds are known, ps after the last light has left. */
    long waiting() {
        return Math.max(first.delay(), second.delay()) + herald;
    }

    /**
     * The station. Of detectors with different dark counts each is taken to have their mean, which is right in first order.
     *
     * @param window in which a click counts, s
     */
    SplitterStation station(double window, double overlap) {
        double counts =
                (detectors.get(0).darkCountsPerSecond() + detectors.get(1).darkCountsPerSecond()) / 2;
        return new SplitterStation(
                first.transmissivity(),
                second.transmissivity(),
                detectors.get(0).efficiency(),
                detectors.get(1).efficiency(),
                -Math.expm1(-counts * window),
                overlap);
    }
}
