package org.bellwire.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.Function;
import org.bellwire.hardware.node.QuantumNetwork;
import org.bellwire.hardware.node.Router;
import org.bellwire.protocols.network.FiberLength;
import org.bellwire.protocols.network.RoutingProtocol;
import org.bellwire.protocols.network.StaticRouting;
import org.bellwire.topologies.assembly.NetworkAssembler;
import org.bellwire.topologies.description.NetworkBuilder;
import org.bellwire.topologies.description.NetworkDescription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Static routes of the reference: the Chicago network, and which of two equal ways it takes. */
class RoutingTest {

    private static final NetworkBuilder CHICAGO = routers(
                    "NU",
                    "StarLight",
                    "UChicago_PME",
                    "UChicago_HC",
                    "Fermilab_1",
                    "Fermilab_2",
                    "Argonne_1",
                    "Argonne_2",
                    "Argonne_3")
            .link("NU", "StarLight", 20_000, 1e-5)
            .link("StarLight", "UChicago_PME", 16_000, 1e-5)
            .link("UChicago_PME", "UChicago_HC", 2_000, 1e-5)
            .link("StarLight", "Fermilab_1", 66_000, 1e-5)
            .link("StarLight", "Argonne_1", 54_000, 1e-5)
            .link("UChicago_PME", "Argonne_1", 42_000, 1e-5)
            .link("Fermilab_1", "Fermilab_2", 2_000, 1e-5)
            .link("Fermilab_1", "Argonne_1", 53_000, 1e-5)
            .link("Argonne_1", "Argonne_2", 41_800, 1e-5)
            .link("Argonne_1", "Argonne_3", 100, 1e-5);

    private final QuantumNetwork chicago =
            NetworkAssembler.assemble(CHICAGO.classicalMesh().build(), 1, 0);
    private final Function<Router, RoutingProtocol> routes = new StaticRouting().protocols(chicago, new FiberLength());

    @ParameterizedTest
    @CsvSource({
        "StarLight, UChicago_PME, UChicago_PME",
        "StarLight, UChicago_HC, UChicago_PME",
        "StarLight, Fermilab_1, Fermilab_1",
        "StarLight, Fermilab_2, Fermilab_1",
        "StarLight, Argonne_1, Argonne_1",
        "StarLight, Argonne_2, Argonne_1",
        "StarLight, Argonne_3, Argonne_1",
        "StarLight, NU, NU",
        "UChicago_PME, UChicago_HC, UChicago_HC",
        "UChicago_PME, Fermilab_1, StarLight",
        "UChicago_PME, Fermilab_2, StarLight",
        "UChicago_PME, Argonne_1, Argonne_1",
        "UChicago_PME, Argonne_2, Argonne_1",
        "UChicago_PME, Argonne_3, Argonne_1",
        "UChicago_PME, NU, StarLight",
        "Fermilab_1, UChicago_PME, StarLight",
        "Fermilab_1, UChicago_HC, StarLight",
        "Fermilab_1, Fermilab_2, Fermilab_2",
        "Fermilab_1, Argonne_1, Argonne_1",
        "Fermilab_1, Argonne_2, Argonne_1",
        "Fermilab_1, Argonne_3, Argonne_1",
        "Fermilab_1, NU, StarLight",
        "Argonne_1, UChicago_PME, UChicago_PME",
        "Argonne_1, UChicago_HC, UChicago_PME",
        "Argonne_1, Fermilab_1, Fermilab_1",
        "Argonne_1, Fermilab_2, Fermilab_1",
        "Argonne_1, Argonne_2, Argonne_2",
        "Argonne_1, Argonne_3, Argonne_3",
        "Argonne_1, NU, StarLight",
    })
    void chicagoForwardsAsTheReferenceDoes(String at, String towards, String next) {
        assertEquals(next, nextHop(chicago, routes, at, towards));
    }

    /** Two ways of two equal links each: the neighbor whose link appears first wins, in both directions. */
    @Test
    void ofEqualWaysTheOneWhoseLinkComesFirstIsTaken() {
        NetworkDescription ring = routers("a", "b", "c", "d")
                .link("a", "d", 1_000, 0)
                .link("a", "b", 1_000, 0)
                .link("b", "c", 1_000, 0)
                .link("c", "d", 1_000, 0)
                .classicalMesh()
                .build();
        QuantumNetwork network = NetworkAssembler.assemble(ring, 1, 0);
        Function<Router, RoutingProtocol> tables = new StaticRouting().protocols(network, new FiberLength());

        assertEquals("d", nextHop(network, tables, "a", "c"));
        assertEquals("d", nextHop(network, tables, "c", "a"));
    }

    private static NetworkBuilder routers(String... names) {
        NetworkBuilder builder = NetworkDescription.builder();
        for (String name : names) {
            builder.router(name, 1);
        }
        return builder;
    }

    private static String nextHop(
            QuantumNetwork network, Function<Router, RoutingProtocol> tables, String at, String towards) {
        return tables.apply(network.router(at))
                .table()
                .nextHop(network.router(towards).id())
                .orElseThrow()
                .name();
    }
}
