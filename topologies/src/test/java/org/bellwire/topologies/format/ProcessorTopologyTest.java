package org.bellwire.topologies.format;

import static org.bellwire.topologies.format.TopologyText.fiber;
import static org.bellwire.topologies.format.TopologyText.network;
import static org.bellwire.topologies.format.TopologyText.problemsOf;
import static org.bellwire.topologies.format.TopologyText.resource;
import static org.bellwire.topologies.format.TopologyText.wire;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.bellwire.hardware.memory.MemoryParameters;
import org.bellwire.hardware.node.Router;
import org.bellwire.topologies.assembly.NetworkAssembler;
import org.bellwire.topologies.description.NetworkDescription;
import org.bellwire.topologies.description.RouterDescription;
import org.junit.jupiter.api.Test;

/** Files of nodes that compute. */
class ProcessorTopologyTest {
    private static final String NODES = """
            {
              'nodes': [
                {'name': 'a', 'type': 'DQCNode', 'seed': 0, 'memo_size': 2%s},
                {'name': 'b', 'type': '%s', 'seed': null, 'memo_size': 1, 'template': 't'}
              ],
              'templates': { 't': { 'DataMemoryArray': {'coherence_time': 2, 'cutoff_flag': false},
                                    'MemoryArray': {'fidelity': 1, 'efficiency': 0.7} } },
              'qconnections': [
                {'type': 'meet_in_the_middle', 'node1': 'a', 'node2': 'b', 'distance': 501, 'attenuation': 0.0002}
              ],
              'cchannels': [
                {'source': 'a', 'destination': 'b', 'delay': 5}, {'source': 'b', 'destination': 'a', 'delay': 10}
              ]
            }
            """;

    private static RouterDescription node(NetworkDescription network, int index) {
        return network.routers().get(index);
    }

    @Test
    void theFileOfTheReferenceLoadsWithItsNamesAndDelays() {
        NetworkDescription network = network(resource("dqc-simple.json"));
        assertEquals(4, node(network, 0).memories());
        assertEquals(1, node(network, 0).dataMemories());
        assertEquals("BSM.q1.q2.auto", network.stations().get(0).name());
        assertEquals(500, fiber(network, "QC.q1.BSM.q1.q2.auto").fiber().lengthMetres());
        assertEquals(6, network.classicalChannels().size());
        assertEquals(500_000_000, wire(network, "CC.BSM.q1.q2.auto.q2").delay());
        assertEquals(1_000_000_000, wire(network, "cc-q2-q1").delay());
    }

    @Test
    void aNodeHasOneDataMemoryUnlessTheFileSaysOtherwise() {
        NetworkDescription network = network(NODES.formatted(", 'data_memo_size': 3", "DQCNode"));
        assertEquals(3, node(network, 0).dataMemories());
        assertEquals(1, node(network, 1).dataMemories());
    }

    @Test
    void dataMemoriesHaveATemplateOfTheirOwn() {
        RouterDescription b = node(network(NODES.formatted("", "DQCNode")), 1);
        assertEquals(MemoryParameters.STANDARD.withCoherenceTime(2).withoutCutoff(), b.dataMemory());
        assertEquals(MemoryParameters.STANDARD.withRawFidelity(1).withEfficiency(0.7), b.memory());
    }

    @Test
    void theHardwareHasBothArrays() {
        NetworkDescription network = network(NODES.formatted(", 'data_memo_size': 3", "DQCNode"));
        Router a = NetworkAssembler.assemble(network, 1, 0).router("a");
        assertEquals(2, a.memories().size());
        assertEquals(3, a.dataMemories().size());
        assertEquals("a.DataMemoryArray[2]", a.dataMemories().slot(2).id().toString());
        assertFalse(a.dataMemories().slot(0).id().equals(a.memories().slot(0).id()));
    }

    @Test
    void theLatencyOfALinkIsRoundedWhereThatOfRoutersIsCut() {
        assertEquals(
                4,
                wire(network(NODES.formatted("", "DQCNode")), "CC.a.BSM.a.b.auto")
                        .delay());
        String routers = NODES.formatted("", "QuantumRouter").replace("DQCNode", "QuantumRouter");
        assertEquals(3, wire(network(routers), "CC-a-BSM.a.b").delay());
    }

    @Test
    void routersAndNodesThatComputeMayShareANetworkAndTheEarlyNameIsRead() {
        NetworkDescription mixed = network(NODES.formatted("", "QuantumRouter"));
        assertEquals(0, node(mixed, 1).dataMemories());
        assertEquals("BSM.a.b.auto", mixed.stations().get(0).name());
        assertEquals(1, node(network(NODES.formatted("", "QuantumNode")), 1).dataMemories());
    }

    @Test
    void mistakesAreNamedWithTheirPlace() {
        String negative =
                problemsOf(NODES.formatted(", 'data_memo_size': -1", "DQCNode")).toString();
        assertTrue(negative.contains("nodes[0].data_memo_size: -1 is out of range"), negative);
        String type = problemsOf(NODES.formatted("", "DQCNod")).toString();
        assertTrue(type.contains("did you mean \"DQCNode\"?"), type);
    }
}
