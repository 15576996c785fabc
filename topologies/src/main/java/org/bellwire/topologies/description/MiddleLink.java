package org.bellwire.topologies.description;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.bellwire.hardware.channel.FiberParameters;

/**
 * A link between two routers with a station half-way, before its expansion ({@code meet_in_the_middle} of the topology
 * format).
 *
 * @param a            first router
 * @param b            second router
 * @param fiber        of the whole link
 * @param station      what the new station is like; its name is set by the expansion
 * @param names        of what it is expanded to
 * @param number       among the links from the first router to the second, from 1
 */
record MiddleLink(String a, String b, FiberParameters fiber, StationDescription station, LinkNames names, int number) {

    String stationName() {
        return names.station(a, b, number);
    }

    StationDescription expandedStation() {
        return station.withName(stationName(), station.seed());
    }

    /** Both halves are rounded down to whole metres, as the reference has it: 501 m becomes twice 250 m. */
    double half() {
        return Math.floor(fiber.lengthMetres() / 2);
    }

    List<QuantumChannelDescription> fibers() {
        FiberParameters half = new FiberParameters(
                half(), fiber.attenuationDbPerMetre(), fiber.lightSpeedMetresPerPicosecond(), fiber.slotFrequencyHz());
        return Stream.of(a, b)
                .map(end -> new QuantumChannelDescription(names.fiber(end, stationName()), end, stationName(), half))
                .toList();
    }

    /**
     * The channels between the station and both routers. Their delay is half the mean latency of the classical channels
     * between the routers, rounded as {@link LinkNames} says; when that is not positive, light's over half the link.
     *
     * @param latencies ps, of every channel that joins the two routers, either way
     */
    List<ClassicalChannelDescription> wires(double[] latencies) {
        if (latencies.length == 0) {
            throw new IllegalArgumentException("link " + a + " - " + b
                    + " needs a classical channel between its two routers; the station's latency follows from it");
        }
        long delay = names.delay(DoubleStream.of(latencies).average().orElseThrow() / 2);
        long rounded = delay > 0 ? delay : ClassicalChannelDescription.delayOver(half());
        return Stream.of(a, b)
                .flatMap(end -> Stream.of(wire(end, stationName(), rounded), wire(stationName(), end, rounded)))
                .toList();
    }

    private ClassicalChannelDescription wire(String from, String to, long delay) {
        return new ClassicalChannelDescription(names.wire(from, to), from, to, delay, half());
    }
}
