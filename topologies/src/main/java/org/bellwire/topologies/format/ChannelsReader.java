package org.bellwire.topologies.format;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.bellwire.hardware.channel.FiberParameters;
import org.bellwire.topologies.description.DefaultName;
import org.bellwire.topologies.description.LinkNames;
import org.bellwire.topologies.description.NetworkBuilder;
import org.bellwire.topologies.description.QuantumChannelDescription;
import org.bellwire.topologies.description.StationDescription;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.Members;
import org.bellwire.topologies.json.Problems;
import org.bellwire.topologies.json.Quantity;
import org.bellwire.topologies.json.Range;

/** The channels and connections of a topology file; the expansion of links is the builder's. */
final class ChannelsReader {

    private static final Range LENGTHS = Range.between(0, 1e11);
    private static final Range DELAYS = Range.between(-1e18, 1e18);
    private static final long MOST_STATIONS = 1000;
    private static final String HALF_WAY = "meet_in_the_middle";

    private final Members top;
    private final Problems problems;
    private final Templates templates;
    private final Names names;
    private final NetworkBuilder network;
    private final JoinedNodes joined;
    private final StationArms arms = new StationArms();
    private int wireEntry;

    ChannelsReader(Members top, Templates templates, Names names, WireEntries wires, NetworkBuilder network) {
        this.top = top;
        this.problems = top.problems();
        this.templates = templates;
        this.names = names;
        this.network = network;
        joined = new JoinedNodes(wires);
    }

    void read() {
        if (!top.has("qchannels") && top.list("qconnections").isEmpty()) {
            problems.error(
                    top.json(),
                    "there is neither \"qchannels\" nor an entry in \"qconnections\"",
                    "\"qchannels\" (may be an empty list), or \"qconnections\"");
        }
        top.objects("qchannels").forEach(this::readFiber);
        arms.check(names.stations(), names, problems);
        top.objects("cchannels").forEach(this::readWire);
        top.objects("cconnections").forEach(this::readConnection);
        top.objects("qconnections").forEach(this::readLink);
    }

    private void readFiber(Members entry) {
        String from = entry.requiredText("source");
        String to = entry.requiredText("destination");
        String name = entry.text("name").orElse("qc-" + from + "-" + to);
        FiberParameters fiber = fiber(entry);
        double polarization = entry.quantity("polarization_fidelity", 1, Quantity.FRACTION, Range.UNIT);
        entry.knows("type");
        entry.warnUnknown();
        if (!bothKnown(entry, from, to)) {
            return;
        }
        arms.add(to, from);
        boolean shines = names.mayBe(Names.Kind.KEY_NODE, from) || names.mayBe(Names.Kind.PAIR_SOURCE, from);
        boolean forPulses = shines && names.mayBe(Names.Kind.KEY_NODE, to);
        boolean possible = forPulses || names.mayRoute(from) && names.mayBe(Names.Kind.STATION, to);
        if (!possible) {
            problems.error(
                    entry.json(),
                    "a quantum channel from " + from + " to " + to + " is not possible",
                    "from a QuantumRouter or a DQCNode to a BSMNode, between two QKDNodes, or from a PairSource to a QKDNode");
        } else if (names.take(name, entry.json())) {
            network.quantumChannel(new QuantumChannelDescription(name, from, to, fiber, polarization));
        }
    }

    private static FiberParameters fiber(Members entry) {
        return FiberParameters.of(
                entry.requiredQuantity("distance", Quantity.LENGTH, LENGTHS),
                entry.requiredQuantity("attenuation", Quantity.ATTENUATION, Range.NOT_NEGATIVE));
    }

    private void readWire(Members entry) {
        int number = wireEntry++;
        String from = entry.requiredText("source");
        String to = entry.requiredText("destination");
        String name = entry.text("name").orElseGet(() -> DefaultName.between(from, to));
        OptionalDouble delay = delay(entry);
        OptionalDouble length = entry.quantity("distance", Quantity.LENGTH, LENGTHS);
        entry.knows("type");
        entry.warnUnknown();
        if (bothKnown(entry, from, to) && areDifferent(entry, from, to) && names.takeWire(name, entry.json(), number)) {
            joined.add(from, to, entry.json(), number, problems);
            network.classicalChannel(name, from, to, delay, length);
        }
    }

    private void readConnection(Members entry) {
        int number = wireEntry++;
        String a = entry.requiredText("node1");
        String b = entry.requiredText("node2");
        OptionalDouble delay = delay(entry);
        OptionalDouble length = entry.quantity("distance", Quantity.LENGTH, LENGTHS);
        entry.knows("type");
        entry.warnUnknown();
        if (bothKnown(entry, a, b) && areDifferent(entry, a, b)) {
            boolean free = names.takeWire(DefaultName.between(a, b), entry.json(), number)
                    && names.takeWire(DefaultName.between(b, a), entry.json(), number);
            if (free) {
                joined.add(a, b, entry.json(), number, problems);
                joined.add(b, a, entry.json(), number, problems);
                network.classicalConnection(a, b, delay, length);
            }
        }
    }

    private OptionalDouble delay(Members entry) {
        OptionalDouble delay = entry.quantity("delay", Quantity.PICOSECONDS, DELAYS);
        if (delay.isPresent() && delay.getAsDouble() < 0) {
            entry.optional("delay")
                    .ifPresent(value -> problems.warning(
                            value,
                            value.shown() + " is negative: the delay follows from the distance",
                            "a delay above 0, or no delay"));
        }
        return delay;
    }

    private void readLink(Members entry) {
        entry.requiredChoice("type", List.of(HALF_WAY));
        String a = entry.requiredText("node1");
        String b = entry.requiredText("node2");
        FiberParameters fiber = fiber(entry);
        OptionalLong seed = OptionalLong.of(entry.whole("seed", 0, Long.MIN_VALUE, Long.MAX_VALUE));
        int stations = (int) entry.whole("stations", 1, 1, MOST_STATIONS);
        StationDescription station =
                templates.station(entry).withName("any", seed).withWavelengths(NodesReader.wavelengths(entry));
        entry.warnUnknown();
        if (names.isKeyNode(a) && names.isKeyNode(b)) {
            problems.warning(
                    entry.json(),
                    "QKDNodes are joined by quantum channels; this connection is ignored, as in SeQUeNCe",
                    "an entry in qchannels for each direction");
        } else if (isRouter(entry, "node1") && isRouter(entry, "node2") && areDifferent(entry, a, b)) {
            requireLatency(a, b, entry.json());
            for (int i = 0; i < stations; i++) {
                takeNames(a, b, entry.json());
                network.link(a, b, fiber, station, names.linkNames(a, b));
            }
        }
    }

    private boolean isRouter(Members entry, String key) {
        Optional<LocatedJson> end = entry.optional(key).filter(value -> value.kind() == LocatedJson.Kind.TEXT);
        if (end.isEmpty()) {
            return false;
        }
        String name = end.get().text();
        if (names.mayRoute(name)) {
            return true;
        }
        problems.unknownWord(end.get(), end.get().shown() + " is no router of this network", name, names.nodes());
        return false;
    }

    /** Everything the expansion will make, so that a clash is reported here. */
    private void takeNames(String a, String b, LocatedJson at) {
        LinkNames made = names.linkNames(a, b);
        String station = network.nextStation(a, b, made);
        boolean free = names.take(station, at);
        for (String end : List.of(a, b)) {
            free = free && names.take(made.fiber(end, station), at);
            free = free && names.take(made.wire(end, station), at);
            free = free && names.take(made.wire(station, end), at);
        }
    }

    private void requireLatency(String a, String b, LocatedJson at) {
        if (!joined.has(a, b) && !joined.has(b, a)) {
            problems.error(
                    at,
                    "there is no classical channel between " + a + " and " + b
                            + ", from which the station's latency follows",
                    "an entry for them in cconnections or cchannels");
        }
    }

    /** The reference skips an unknown source in silence, and fails later on an unknown destination. */
    private boolean bothKnown(Members entry, String a, String b) {
        for (String end : List.of(a, b)) {
            if (end.isEmpty()) {
                return false;
            }
            if (names.kindOf(end).isEmpty()) {
                problems.doubtfulWord(
                        entry.json(), "there is no node \"" + end + "\"; this entry is left out", end, names.nodes());
                return false;
            }
        }
        return true;
    }

    private boolean areDifferent(Members entry, String a, String b) {
        if (a.equals(b)) {
            problems.error(entry.json(), "both ends are " + a, "two different nodes");
        }
        return !a.equals(b);
    }
}
