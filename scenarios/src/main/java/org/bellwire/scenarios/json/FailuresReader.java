package org.bellwire.scenarios.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.scenarios.application.NetworkNames;
import org.bellwire.scenarios.scenario.Failure;
import org.bellwire.scenarios.scenario.Failure.Part;
import org.bellwire.topologies.description.KeyNodeDescription;
import org.bellwire.topologies.description.NetworkDescription;
import org.bellwire.topologies.description.NodeDescription;
import org.bellwire.topologies.description.QuantumChannelDescription;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.Members;
import org.bellwire.topologies.json.Problems;
import org.bellwire.topologies.json.Quantity;
import org.bellwire.topologies.json.Range;

/** Reads {@code failures}: which routers, stations and fibers fail, and when. */
final class FailuresReader {
    private static final Range TIMES = Range.between(0, 9e18);

    private final NetworkNames nodes;
    private final NetworkNames fibers;
    private final Problems problems;

    FailuresReader(NetworkDescription network, Problems problems) {
        this.problems = problems;
        List<String> keyNodes =
                network.keyNodes().stream().map(KeyNodeDescription::name).toList();
        nodes = new NetworkNames(
                "router or station",
                network.nodes().stream()
                        .map(NodeDescription::name)
                        .filter(name -> !keyNodes.contains(name))
                        .toList());
        fibers = new NetworkNames(
                "quantum channel of a router",
                network.quantumChannels().stream()
                        .filter(fiber -> !keyNodes.contains(fiber.from()))
                        .map(QuantumChannelDescription::name)
                        .toList());
    }

    List<Failure> read(List<LocatedJson> list) {
        List<Failure> failures = new ArrayList<>();
        for (LocatedJson json : list) {
            failure(json).ifPresent(failure -> {
                if (failures.stream().anyMatch(failure::overlaps)) {
                    problems.error(json, "\"" + failure.name() + "\" is down already", "failures one after the other");
                }
                failures.add(failure);
            });
        }
        return failures;
    }

    private Optional<Failure> failure(LocatedJson json) {
        Members members = Members.of(json, problems);
        boolean isFiber = members.has("fiber");
        if (isFiber && members.has("node")) {
            problems.error(json, "both a node and a fiber are named", "one of \"node\" and \"fiber\"");
        }
        members.knows("node", "fiber");
        Optional<String> name = isFiber
                ? members.required("fiber").flatMap(one -> fibers.read(one, problems))
                : members.required("node").flatMap(one -> nodes.read(one, problems));
        Part part = isFiber ? Part.FIBER : Part.NODE;
        long at = Picoseconds.round(members.requiredQuantity("at", Quantity.PICOSECONDS, TIMES));
        Optional<LocatedJson> end = members.optional("until");
        long until = end.isEmpty()
                ? Picoseconds.NEVER
                : Picoseconds.round(members.requiredQuantity("until", Quantity.PICOSECONDS, TIMES));
        members.refuseUnknown();
        if (until <= at) {
            problems.error(end.orElse(json), "the failure ends before it begins", "until after at");
            return Optional.empty();
        }
        return name.map(known -> new Failure(part, known, at, until));
    }
}
