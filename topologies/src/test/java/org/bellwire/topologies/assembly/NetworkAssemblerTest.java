package org.bellwire.topologies.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bellwire.hardware.channel.FiberParameters;
import org.bellwire.hardware.memory.MemoryParameters;
import org.bellwire.hardware.node.ElementaryLink;
import org.bellwire.hardware.node.QuantumNetwork;
import org.bellwire.hardware.node.Router;
import org.bellwire.hardware.state.OperationNoise;
import org.bellwire.hardware.state.Relaxation;
import org.bellwire.topologies.description.NetworkBuilder;
import org.bellwire.topologies.description.NetworkDescription;
import org.bellwire.topologies.description.QuantumChannelDescription;
import org.bellwire.topologies.description.RouterDescription;
import org.bellwire.topologies.description.StationDescription;
import org.junit.jupiter.api.Test;

class NetworkAssemblerTest {

    private static NetworkBuilder pair() {
        return NetworkDescription.builder()
                .node(RouterDescription.standard("a", 3).withNoise(new OperationNoise(0.99, 0.98)))
                .router("b", 4)
                .link("a", "b", 1000, 0.0002)
                .classical("a", "b", 600);
    }

    @Test
    void theHardwareIsWhatTheDescriptionSays() {
        QuantumNetwork network = NetworkAssembler.assemble(pair().build(), 1, 0);
        Router a = network.router("a");
        assertEquals(3, a.memories().size());
        assertEquals(new OperationNoise(0.99, 0.98), a.noise());
        assertEquals(600, a.classicalDelay(network.router("b").id()));
        ElementaryLink link = network.links().get(0);
        assertEquals("BSM.a.b", link.lanes().get(0).station().id().name());
        assertEquals(1000, link.lengthMetres());
        assertEquals(300, a.classicalDelay(link.lanes().get(0).station().id()));
        assertEquals(2_500_000, a.links().get(0).channel().delay());
    }

    @Test
    void everyAssemblyHasItsOwnClockAndStates() {
        NetworkDescription description = pair().build();
        QuantumNetwork first = NetworkAssembler.assemble(description, 1, 0);
        QuantumNetwork second = NetworkAssembler.assemble(description, 1, 0);
        assertNotSame(first.timeline(), second.timeline());
        assertNotSame(first.states(), second.states());
    }

    @Test
    void singleHeraldedStationsWorkWithKetVectors() {
        NetworkDescription description =
                pair().build().mapStations(s -> s.withModel(StationDescription.SINGLE_HERALDED));
        assertEquals(List.of(), NetworkAssembler.objections(description));
        NetworkAssembler.assemble(description, 1, 0);
    }

    private static String refusal(NetworkDescription description) {
        return assertThrows(UnsupportedNetworkException.class, () -> NetworkAssembler.assemble(description, 1, 0))
                .getMessage();
    }

    @Test
    void theFormalismOfTheReferenceThatIsMissingIsSaidToBe() {
        assertEquals(
                "formalism \"fock_density\" is not available in this version; known: bell_diagonal, density_matrix,"
                        + " ket_vector, stabilizer",
                refusal(pair().formalism("fock_density").build()));
    }

    @Test
    void memoriesThatRelaxAreRefusedWhereTheFormalismCanNotFollowThem() {
        NetworkBuilder relaxing = NetworkDescription.builder()
                .node(RouterDescription.standard("a", 3)
                        .withMemory(MemoryParameters.STANDARD.withRelaxation(new Relaxation(10, 1))))
                .router("b", 4)
                .link("a", "b", 1000, 0.0002)
                .classical("a", "b", 600);
        for (String name : List.of("density_matrix", "ket_vector")) {
            assertEquals(
                    List.of(),
                    NetworkAssembler.objections(relaxing.formalism(name).build()));
        }
        assertEquals(
                "router a: formalism \"bell_diagonal\" has no such memories: relaxation (T1, T2) does not leave a mixture"
                        + " of Bell states; these have: density_matrix, ket_vector",
                refusal(relaxing.formalism("bell_diagonal").build()));
        assertEquals(
                "router a: formalism \"stabilizer\" has no such memories: relaxation (T1, T2) does not turn stabilizer"
                        + " states into stabilizer states; these have: density_matrix, ket_vector",
                refusal(relaxing.formalism("stabilizer").build()));
    }

    @Test
    void anUnknownFormalismListsTheKnownOnes() {
        assertEquals(
                "formalism \"ket_vectors\" is unknown; known: bell_diagonal, density_matrix, ket_vector, stabilizer; did"
                        + " you mean \"ket_vector\"?",
                refusal(pair().formalism("ket_vectors").build()));
    }

    @Test
    void allObjectionsAreGivenTogether() {
        NetworkDescription description = pair().node(
                        StationDescription.standard("alone").withModel("single_atm"))
                .quantumChannel(new QuantumChannelDescription("q", "a", "b", FiberParameters.of(1, 0)))
                .formalism("x")
                .build();
        List<String> objections = NetworkAssembler.objections(description);
        assertEquals(4, objections.size(), objections.toString());
        assertTrue(objections.get(1).contains("did you mean \"single_atom\"?"), objections.toString());
        assertEquals("station alone has no quantum channels from exactly two routers", objections.get(2));
        assertTrue(objections.get(3).contains("must run from a router to a station"), objections.toString());
    }
}
