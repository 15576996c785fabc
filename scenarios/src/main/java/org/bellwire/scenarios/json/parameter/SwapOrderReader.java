package org.bellwire.scenarios.json.parameter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellwire.protocols.resource.SwapOrder;
import org.bellwire.topologies.description.NetworkDescription;
import org.bellwire.topologies.description.RouterDescription;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.Problems;

/** Reads {@code swapping.order}, which holds for all paths: a word, or a list of routers. */
final class SwapOrderReader {
    // Studies of chains write the long word; here either is right.
    private static final Map<String, SwapOrder> WORDS = Map.of(
            "nested", new SwapOrder.Nested(),
            "sequential", new SwapOrder.Sequential(),
            "asap", new SwapOrder.AsSoonAsPossible(),
            "as_soon_as_possible", new SwapOrder.AsSoonAsPossible());
    private static final String ACCEPTED =
            "\"nested\", \"sequential\", \"asap\" or a list of routers, the first to swap first";

    private SwapOrderReader() {}

    static Optional<SwapOrder> read(Optional<LocatedJson> swapping, NetworkDescription network, Problems problems) {
        return swapping.filter(group -> group.kind() == LocatedJson.Kind.OBJECT)
                .flatMap(group -> group.member("order"))
                .flatMap(order -> read(order, network, problems));
    }

    private static Optional<SwapOrder> read(LocatedJson order, NetworkDescription network, Problems problems) {
        if (order.kind() == LocatedJson.Kind.LIST) {
            return Optional.of(new SwapOrder.Given(names(order, network, problems)));
        }
        if (order.kind() != LocatedJson.Kind.TEXT || !WORDS.containsKey(order.text())) {
            problems.error(order, order.shown() + " is no order of swaps", ACCEPTED);
            return Optional.empty();
        }
        return Optional.of(WORDS.get(order.text()));
    }

    private static List<String> names(LocatedJson order, NetworkDescription network, Problems problems) {
        List<String> known =
                network.routers().stream().map(RouterDescription::name).toList();
        List<String> names = new ArrayList<>();
        for (LocatedJson name : order.elements()) {
            if (name.kind() != LocatedJson.Kind.TEXT) {
                problems.error(name, name.shown() + " is not a name", "the name of a router");
            } else if (!known.contains(name.text())) {
                problems.unknownWord(name, name.shown() + " names no router", name.text(), known);
            } else {
                names.add(name.text());
            }
        }
        return names;
    }
}
