package org.bellwire.topologies.format;

import java.util.ArrayList;
import java.util.List;
import org.bellwire.topologies.description.KeyNodeDescription;
import org.bellwire.topologies.description.LinkDescription;
import org.bellwire.topologies.description.NetworkDescription;
import org.bellwire.topologies.description.NodePairs;
import org.bellwire.topologies.description.PairSourceDescription;
import org.bellwire.topologies.description.RouterDescription;
import org.bellwire.topologies.description.StationDescription;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.Problems;

/** Whether the parts of a described network can work together: errors about stations, warnings about messages. */
final class ConnectivityCheck {

    private static final int SHOWN = 3;

    private final LocatedJson top;
    private final Problems problems;
    private final Names names;
    private final NetworkDescription network;
    private final NodePairs wires;

    ConnectivityCheck(LocatedJson top, Problems problems, Names names, NetworkDescription network) {
        this.top = top;
        this.problems = problems;
        this.names = names;
        this.network = network;
        wires = network.classicallyJoined();
    }

    void check() {
        checkStations();
        network.links().forEach(this::checkLink);
        network.keyNodes().forEach(this::checkKeyNode);
        network.pairSources().forEach(this::checkPairSource);
        checkMesh();
    }

    /** Once more than the reading did, for channels that were left out since. */
    private void checkStations() {
        StationArms arms = new StationArms();
        network.quantumChannels().forEach(fiber -> arms.add(fiber.to(), fiber.from()));
        arms.check(network.stations().stream().map(StationDescription::name).toList(), names, problems);
    }

    private void checkLink(LinkDescription link) {
        for (String station : link.stations()) {
            for (String end : List.of(link.a(), link.b())) {
                warnUnlessJoined(station, end, names.placeOf(station), "its heralds can not be sent");
            }
        }
        LocatedJson at = names.placeOf(link.stations().get(0));
        warnUnlessJoined(link.a(), link.b(), at, "their link can not be used");
        warnUnlessJoined(link.b(), link.a(), at, "their link can not be used");
    }

    /** Pulses alone make no key: both ends talk. */
    private void checkKeyNode(KeyNodeDescription node) {
        network.quantumChannels().stream()
                .filter(fiber -> fiber.from().equals(node.name()))
                .forEach(fiber -> {
                    LocatedJson at = names.placeOf(fiber.name());
                    warnUnlessJoined(fiber.from(), fiber.to(), at, "they can not exchange keys");
                    warnUnlessJoined(fiber.to(), fiber.from(), at, "they can not exchange keys");
                });
    }

    private void checkPairSource(PairSourceDescription source) {
        long arms = network.quantumChannels().stream()
                .filter(fiber -> fiber.from().equals(source.name()))
                .count();
        if (arms < 2) {
            problems.warning(
                    names.placeOf(source.name()),
                    "the quantum channels of " + source.name() + " lead to " + arms
                            + " QKDNodes; a pair has a half for each of two",
                    "two entries in qchannels with \"source\": \"" + source.name() + "\"");
        }
    }

    private void warnUnlessJoined(String from, String to, LocatedJson at, String consequence) {
        if (!isJoined(from, to)) {
            problems.warning(
                    at,
                    "there is no classical channel from " + from + " to " + to + "; " + consequence,
                    "an entry for them in cchannels or cconnections");
        }
    }

    private boolean isJoined(String from, String to) {
        return wires.contains(from, to);
    }

    /** The ends of a path send each other messages directly, so all routers of a connected part need channels. */
    private void checkMesh() {
        ConnectedParts parts = new ConnectedParts(network);
        List<String> routers =
                network.routers().stream().map(RouterDescription::name).toList();
        List<String> missing = new ArrayList<>();
        long count = 0;
        for (int i = 0; i < routers.size(); i++) {
            for (int j = i + 1; j < routers.size(); j++) {
                String a = routers.get(i);
                String b = routers.get(j);
                if (parts.areTogether(a, b) && !parts.areLinked(a, b) && !(isJoined(a, b) && isJoined(b, a))) {
                    count++;
                    if (missing.size() < SHOWN) {
                        missing.add(a + " - " + b);
                    }
                }
            }
        }
        if (count > 0) {
            problems.warning(
                    top,
                    count + (count == 1 ? " pair" : " pairs")
                            + " of connected routers have no classical channels between them, so that requests along such"
                            + " paths fail: " + String.join(", ", missing) + (count > SHOWN ? ", ..." : ""),
                    "cconnections between all routers that share a path");
        }
    }
}
