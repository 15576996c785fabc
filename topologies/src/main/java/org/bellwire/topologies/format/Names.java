package org.bellwire.topologies.format;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bellwire.topologies.description.LinkNames;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.Origin;
import org.bellwire.topologies.json.Problems;

/** The one name space of nodes and channels, with the places where names were given. */
final class Names {

    /** What the file calls a {@code QuantumRouter}, a {@code DQCNode} and a {@code BSMNode}. */
    enum Kind {
        ROUTER,
        PROCESSOR,
        STATION,
        /** A {@code QKDNode}. */
        KEY_NODE,
        /** A {@code PairSource}. */
        PAIR_SOURCE,
        /** Reported already; further complaints about its channels would only be noise. */
        UNREADABLE
    }

    private final Map<String, LocatedJson> places = new HashMap<>();
    private final Map<String, Kind> nodes = new LinkedHashMap<>();
    private final WireNames wires;
    private final Problems problems;

    Names(WireEntries entries, Problems problems) {
        wires = new WireNames(entries, nodes::containsKey);
        this.problems = problems;
    }

    void node(String name, Kind kind, LocatedJson at) {
        if (take(name, at)) {
            nodes.put(name, kind);
        }
    }

    /** Reports a name that is in use already, and says whether it was free. */
    boolean take(String name, LocatedJson at) {
        if (isFree(name, at)) {
            places.put(name, at);
            return true;
        }
        return false;
    }

    /** As {@link #take}, for the classical channel of an entry; when all nodes are known. */
    boolean takeWire(String name, LocatedJson at, int entry) {
        if (isFree(name, at)) {
            wires.put(name, entry);
            return true;
        }
        return false;
    }

    private boolean isFree(String name, LocatedJson at) {
        Optional<Origin> earlier =
                Optional.ofNullable(places.get(name)).map(LocatedJson::origin).or(() -> wires.find(name));
        earlier.ifPresent(origin -> problems.error(
                at,
                "the name \"" + name + "\" is already used at " + origin,
                "nodes and channels with different names"));
        return earlier.isEmpty();
    }

    Optional<Kind> kindOf(String node) {
        return Optional.ofNullable(nodes.get(node));
    }

    /** Whether a node is of that kind, or its kind is not known because of an error. */
    boolean mayBe(Kind kind, String node) {
        return kindOf(node)
                .filter(found -> found == kind || found == Kind.UNREADABLE)
                .isPresent();
    }

    /** Whether a node routes, or its kind is not known because of an error. */
    boolean mayRoute(String node) {
        return mayBe(Kind.ROUTER, node) || mayBe(Kind.PROCESSOR, node);
    }

    /** How what a link between two nodes makes is named. */
    LinkNames linkNames(String a, String b) {
        boolean compute = kindOf(a).filter(Kind.PROCESSOR::equals).isPresent()
                || kindOf(b).filter(Kind.PROCESSOR::equals).isPresent();
        return compute ? LinkNames.OF_PROCESSORS : LinkNames.OF_ROUTERS;
    }

    boolean isKeyNode(String node) {
        return nodes.get(node) == Kind.KEY_NODE;
    }

    /** Those described as nodes, not those that links make. */
    List<String> stations() {
        return nodes.keySet().stream()
                .filter(name -> nodes.get(name) == Kind.STATION)
                .toList();
    }

    Set<String> nodes() {
        return nodes.keySet();
    }

    /** Where a node was described; a station made by a link, where the link was. */
    LocatedJson placeOf(String name) {
        return places.get(name);
    }
}
