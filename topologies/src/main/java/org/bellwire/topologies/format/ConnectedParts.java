package org.bellwire.topologies.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.bellwire.topologies.description.LinkDescription;
import org.bellwire.topologies.description.NetworkDescription;

/** Which routers can reach each other over links. */
final class ConnectedParts {

    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, Set<String>> linked = new HashMap<>();

    ConnectedParts(NetworkDescription network) {
        network.routers().forEach(router -> parents.put(router.name(), router.name()));
        for (LinkDescription link : network.links()) {
            parents.put(root(link.a()), root(link.b()));
            linked.computeIfAbsent(link.a(), a -> new HashSet<>()).add(link.b());
            linked.computeIfAbsent(link.b(), b -> new HashSet<>()).add(link.a());
        }
    }

    boolean areTogether(String a, String b) {
        return root(a).equals(root(b));
    }

    boolean areLinked(String a, String b) {
        return linked.getOrDefault(a, Set.of()).contains(b);
    }

    private String root(String router) {
        String at = router;
        while (!parents.get(at).equals(at)) {
            // halving the way keeps later walks short
            parents.put(at, parents.get(parents.get(at)));
            at = parents.get(at);
        }
        return at;
    }
}
