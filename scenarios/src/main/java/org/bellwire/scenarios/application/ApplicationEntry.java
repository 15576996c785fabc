package org.bellwire.scenarios.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.bellwire.hardware.state.Formalism;
import org.bellwire.hardware.state.circuit.Circuit;
import org.bellwire.hardware.state.circuit.Rehearsal;
import org.bellwire.kernel.catalog.Catalog;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.topologies.description.KeyNodeDescription;
import org.bellwire.topologies.description.NetworkDescription;
import org.bellwire.topologies.description.NodePairs;
import org.bellwire.topologies.description.RouterDescription;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.Members;
import org.bellwire.topologies.json.Problems;
import org.bellwire.topologies.json.Quantity;
import org.bellwire.topologies.json.Range;

/** An entry of {@code applications} while it is read, with the network that it is for. */
public final class ApplicationEntry {
    static final int MOST_MEMORIES = 1_000_000;
    static final Range TIMES = Range.between(0, 9e18);

    private final Members members;
    private final NetworkDescription network;
    private final DataMemoryClaims claims;
    private final NetworkNames routers;

    /**
     * @param members of the entry
     * @param network with the scenario's parameters in place
     * @param claims of the entries before
     */
    public ApplicationEntry(Members members, NetworkDescription network, DataMemoryClaims claims) {
        this.members = members;
        this.network = network;
        this.claims = claims;
        this.routers = NetworkNames.ofRouters(network);
    }

    public Members members() {
        return members;
    }

    public NetworkDescription network() {
        return network;
    }

    public Problems problems() {
        return members.problems();
    }

    /** Names of all routers. */
    public List<String> routers() {
        return routers.all();
    }

    /** The router that a member names; empty after a report. */
    public Optional<String> router(String member) {
        return members.required(member).flatMap(this::router);
    }

    /** The routers that a member names, each once: a list, or {@code "all"}; all when it is absent. */
    public List<String> routersOrAll(String member) {
        return members.optional(member).map(this::several).orElse(routers.all());
    }

    /** The routers that a member names: a list, each once. */
    public List<String> routers(String member) {
        return members.required(member).map(this::several).orElse(List.of());
    }

    /** The key node that a member names; empty after a report. */
    Optional<KeyNodeDescription> keyNode(String member) {
        return members.required(member).flatMap(this::keyNode);
    }

    /** Names of the nodes that exchange keys by pulses. */
    NetworkNames keyNodes() {
        return NetworkNames.ofKeyNodes(network);
    }

    Optional<KeyNodeDescription> keyNode(LocatedJson name) {
        return keyNodes()
                .read(name, problems())
                .flatMap(text -> network.keyNodes().stream()
                        .filter(node -> node.name().equals(text))
                        .findFirst());
    }

    /** Whether pulses and messages can pass from one key node to the next, and messages back; if not, says so. */
    boolean areNeighbors(String from, String to) {
        boolean fiber = network.quantumChannels().stream()
                .anyMatch(channel -> channel.from().equals(from) && channel.to().equals(to));
        if (!fiber) {
            problems()
                    .error(
                            members.json(),
                            "no quantum channel leads from " + from + " to " + to,
                            "an entry for them in qchannels of the topology");
            return false;
        }
        return canTalk(from, to);
    }

    /** Whether messages can pass between two nodes in both directions; if not, says so. */
    boolean canTalk(String from, String to) {
        NodePairs wires = network.classicallyJoined();
        if (!wires.contains(from, to) || !wires.contains(to, from)) {
            problems()
                    .error(
                            members.json(),
                            "there are no classical channels in both directions between " + from + " and " + to,
                            "an entry for them in cconnections of the topology");
            return false;
        }
        return true;
    }

    /** An instant, ps. */
    public long time(String member) {
        return Picoseconds.round(members.requiredQuantity(member, Quantity.PICOSECONDS, TIMES));
    }

    /** Whether a member names a node that exchanges keys by light. */
    boolean namesKeyNode(String member) {
        return members.json()
                .member(member)
                .filter(name ->
                        name.kind() == LocatedJson.Kind.TEXT && keyNodes().all().contains(name.text()))
                .isPresent();
    }

    /** Whether two names are of two nodes; if not, says so. */
    public boolean areTwo(String first, String second) {
        if (first.equals(second)) {
            String node = routers.all().contains(first) ? "router" : "node";
            problems().error(members.json(), "initiator and responder are one " + node, "two " + node + "s");
        }
        return !first.equals(second);
    }

    /** Whether an end comes after a start; if not, says so. */
    public boolean isWindow(long start, long end) {
        if (start >= end) {
            problems().error(members.json(), "the end does not come after the start", "start before end");
        }
        return start < end;
    }

    /** A window, {@code memories} (1 unless given) and {@code fidelity} (any unless given); empty after a report. */
    Optional<PairTerms> pairTerms() {
        long start = time("start");
        long end = time("end");
        long memories = members.whole("memories", 1, 1, MOST_MEMORIES);
        double fidelity = members.quantity("fidelity", 0, Quantity.FRACTION, Range.UNIT);
        return isWindow(start, end)
                ? Optional.of(new PairTerms(start, end, (int) memories, fidelity))
                : Optional.empty();
    }

    /** How often something is done, {@code 1} unless given. */
    int count(String member) {
        return (int) members.whole(member, 1, 1, MOST_MEMORIES);
    }

    /**
     * Slot of a data memory that the application has for itself; empty after a report that there is none.
     *
     * @param member which names the router
     */
    OptionalInt dataMemory(String member, String router) {
        int there = network.routers().stream()
                .filter(one -> one.name().equals(router))
                .mapToInt(RouterDescription::dataMemories)
                .sum();
        if (claims.taken(router) < there) {
            return OptionalInt.of(claims.next(router));
        }
        String finding = there == 0
                ? router + " has no data memories"
                : router + " has " + there + " data memories, and earlier applications have them all";
        problems()
                .error(
                        members.json().members().get(member),
                        finding,
                        "a DQCNode with \"data_memo_size\" of at least " + (there + 1) + ", or \"parameters\": {"
                                + "\"data_memory\": {\"memories\": " + (there + 1) + "}}");
        return OptionalInt.empty();
    }

    /** Whether the formalism can run a circuit; if not, says why, and which can. */
    boolean canRun(Circuit circuit, LocatedJson at) {
        Catalog<Formalism> known = Catalog.load(Formalism.class);
        if (!known.names().contains(network.formalism())) {
            // The network is refused for it.
            return true;
        }
        Optional<String> objection = Rehearsal.objection(known.find(network.formalism()), circuit);
        objection.ifPresent(reason -> problems()
                .error(
                        at,
                        "formalism \"" + network.formalism() + "\" can not follow this: " + reason,
                        "\"formalism\": one of "
                                + known.models().stream()
                                        .filter(other -> Rehearsal.objection(other, circuit)
                                                .isEmpty())
                                        .map(Formalism::name)
                                        .collect(Collectors.joining(", "))));
        return objection.isEmpty();
    }

    private Optional<String> router(LocatedJson name) {
        return routers.read(name, problems());
    }

    private List<String> several(LocatedJson json) {
        if (json.kind() == LocatedJson.Kind.TEXT && json.text().equals("all")) {
            return routers.all();
        }
        if (json.kind() != LocatedJson.Kind.LIST) {
            problems().error(json, json.shown() + " does not name routers", "\"all\" or a list of names");
            return routers.all();
        }
        List<String> names = new ArrayList<>();
        for (LocatedJson element : json.elements()) {
            router(element).ifPresent(names::add);
        }
        if (names.stream().distinct().count() < names.size()) {
            problems().error(json, "a router is named twice", "each router once");
        }
        return names;
    }
}
