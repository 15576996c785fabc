package org.bellwire.scenarios.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.kernel.observe.Observations;
import org.bellwire.protocols.application.RandomRequestApplication;
import org.bellwire.protocols.application.RequestMade;
import org.bellwire.protocols.entanglement.PairsSwapped;
import org.bellwire.scenarios.scenario.RandomRequests;
import org.bellwire.scenarios.scenario.Scenario;
import org.bellwire.topologies.description.LinkDescription;
import org.bellwire.topologies.description.RouterDescription;

/**
 * What was drawn in a replication beyond its expectation: sums whose means are zero, since the number of draws is decided by draws that came before
 * (Wald). They are: successes of swaps less their probability; memories, duration, target and distance in links of random requests, each less its
 * mean. Attempts of generation are not among them: their probability is known only where pairs do not disturb each other.
 */
final class KnownLuck {
    private final Map<String, Double> swapping = new HashMap<>();
    private final Map<String, Map<String, Integer>> distances = new HashMap<>();
    private final Map<String, RouterDescription> routers = new HashMap<>();
    private final List<RandomRequests> workloads;
    private double swaps;
    private double memories;
    private double seconds;
    private double target;
    private double links;

    KnownLuck(Scenario scenario, Observations observations) {
        for (RouterDescription router : scenario.network().routers()) {
            swapping.put(router.name(), router.swapping().successProbability());
            routers.put(router.name(), router);
        }
        scenario.network().routers().forEach(router -> distances.put(router.name(), from(router.name(), scenario)));
        workloads = scenario.workloads().stream()
                .filter(RandomRequests.class::isInstance)
                .map(RandomRequests.class::cast)
                .toList();
        observations.listen(PairsSwapped.class, this::swapped);
        // Which of several workloads asked is not to be told.
        if (workloads.size() == 1) {
            observations.listen(RequestMade.class, this::asked);
        }
    }

    private static Map<String, Integer> from(String start, Scenario scenario) {
        Map<String, Integer> distances = new HashMap<>(Map.of(start, 0));
        List<String> front = List.of(start);
        while (!front.isEmpty()) {
            Set<String> at = new HashSet<>(front);
            List<String> next = new ArrayList<>();
            for (LinkDescription link : scenario.network().links()) {
                reach(at, link.a(), link.b(), distances, next);
                reach(at, link.b(), link.a(), distances, next);
            }
            front = next;
        }
        return distances;
    }

    private static void reach(Set<String> at, String a, String b, Map<String, Integer> distances, List<String> next) {
        if (at.contains(a) && !distances.containsKey(b)) {
            distances.put(b, distances.get(a) + 1);
            next.add(b);
        }
    }

    private void swapped(PairsSwapped fact) {
        swaps += (fact.succeeded() ? 1 : 0) - swapping.get(fact.left().node().name());
    }

    private void asked(RequestMade fact) {
        if (!fact.application().equals(RandomRequestApplication.NAME)) {
            return;
        }
        RandomRequests asking = workloads.get(0);
        String initiator = fact.reservation().id().initiator().name();
        memories += fact.reservation().memories()
                - asking.parameters().meanMemories(routers.get(initiator).memories());
        seconds += (fact.reservation().end()
                        - fact.reservation().start()
                        - asking.parameters().meanDuration())
                * 1e-12;
        // A rejected request is repeated with the same responder and target.
        if (fact.firstAsked() == fact.instant()) {
            target += fact.reservation().fidelity() - asking.parameters().meanFidelity();
            links += distance(initiator, fact.reservation().responder()) - meanDistance(initiator, asking);
        }
    }

    private int distance(String initiator, NodeId responder) {
        return distances.get(initiator).getOrDefault(responder.name(), 0);
    }

    private double meanDistance(String initiator, RandomRequests asking) {
        return asking.nodes().stream()
                .filter(node -> !node.equals(initiator))
                .mapToInt(node -> distances.get(initiator).getOrDefault(node, 0))
                .average()
                .orElse(0);
    }

    List<Double> sums() {
        return List.of(swaps, memories, seconds, target, links);
    }
}
