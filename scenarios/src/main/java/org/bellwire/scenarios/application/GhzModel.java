package org.bellwire.scenarios.application;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.bellwire.hardware.state.circuit.Circuit;
import org.bellwire.hardware.state.circuit.Gate;
import org.bellwire.protocols.application.Application;
import org.bellwire.protocols.application.RequestTerms;
import org.bellwire.protocols.distributed.GhzHub;
import org.bellwire.protocols.distributed.GhzLeaf;
import org.bellwire.protocols.message.ApplicationId;
import org.bellwire.protocols.node.NetworkSoftware;
import org.bellwire.protocols.node.RouterSoftware;
import org.bellwire.scenarios.scenario.Workload;

/** The catalog entry "ghz": GHZ states over leaves, made by a hub that has a pair with each. */
public final class GhzModel implements ApplicationModel {
    /** A hub holds its first half and one more pair while it fuses. */
    private static final int BESIDES = 2;
    /** Enough to see whether a formalism holds many qubits, and few enough to try. */
    private static final int MOST_REHEARSED = 16;

    @Override
    public String name() {
        return GhzHub.NAME;
    }

    @Override
    public String description() {
        return "GHZ states over leaves, fused by a hub of a pair with each";
    }

    @Override
    public Optional<Workload> read(ApplicationEntry entry) {
        Optional<String> hub = entry.router("hub");
        List<String> leaves = entry.routers("leaves");
        Optional<PairTerms> terms = entry.pairTerms();
        int states = entry.count("states");
        if (hub.isEmpty() || terms.isEmpty() || !areLeaves(leaves, hub.get(), entry)) {
            return Optional.empty();
        }
        return entry.canRun(asLarge(leaves.size() + BESIDES), entry.members().json())
                ? Optional.of(new Ghz(hub.get(), leaves, terms.get(), states))
                : Optional.empty();
    }

    /** Two halves are joined last: where they are too many together, nothing large has been built by then. */
    private static Circuit asLarge(int qubits) {
        int all = Math.min(qubits, MOST_REHEARSED);
        int half = all / 2;
        return Circuit.on(all)
                .then(GhzHub.state(half), IntStream.range(0, half).toArray())
                .then(GhzHub.state(all - half), IntStream.range(half, all).toArray())
                .then(Gate.CX, 0, half);
    }

    private static boolean areLeaves(List<String> leaves, String hub, ApplicationEntry entry) {
        boolean fit = leaves.size() >= 2 && !leaves.contains(hub);
        if (!fit) {
            entry.members()
                    .optional("leaves")
                    .ifPresent(value -> entry.problems()
                            .error(
                                    value,
                                    leaves.contains(hub)
                                            ? "the hub, " + hub + ", is among the leaves"
                                            : leaves.size() + " leaves share no state",
                                    "at least two routers, not the hub"));
        }
        return fit;
    }

    private record Ghz(String hub, List<String> leaves, PairTerms terms, int states) implements Workload {

        @Override
        public String application() {
            return GhzHub.NAME;
        }

        @Override
        public List<Application> programs(NetworkSoftware software, int number) {
            ApplicationId id = new ApplicationId(application(), number);
            List<RouterSoftware> nodes = leaves.stream().map(software::router).toList();
            nodes.forEach(leaf -> GhzLeaf.install(leaf, id));
            List<RequestTerms> each = nodes.stream().map(terms::with).toList();
            return List.of(new GhzHub(software.router(hub), id, each, states));
        }

        @Override
        public OptionalLong horizon() {
            return OptionalLong.of(terms.end());
        }

        @Override
        public boolean makesStates() {
            return true;
        }
    }
}
