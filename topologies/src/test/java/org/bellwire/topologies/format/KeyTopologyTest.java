package org.bellwire.topologies.format;

import static org.bellwire.topologies.format.TopologyText.fiber;
import static org.bellwire.topologies.format.TopologyText.network;
import static org.bellwire.topologies.format.TopologyText.problemsOf;
import static org.bellwire.topologies.format.TopologyText.resource;
import static org.bellwire.topologies.format.TopologyText.wire;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.node.KeyNode;
import org.bellwire.hardware.photon.Encoding;
import org.bellwire.hardware.source.PairStatistics;
import org.bellwire.hardware.source.PoissonLaw;
import org.bellwire.hardware.source.PulseKind;
import org.bellwire.hardware.transmission.PairLight;
import org.bellwire.hardware.transmission.PairSourceParameters;
import org.bellwire.hardware.transmission.PulseHardware;
import org.bellwire.hardware.transmission.TransmissionParameters;
import org.bellwire.topologies.assembly.NetworkAssembler;
import org.bellwire.topologies.description.NetworkDescription;
import org.junit.jupiter.api.Test;

/** Files of nodes for quantum key distribution. */
class KeyTopologyTest {
    private static final String NODES = """
            {
              'nodes': [
                {'name': 'a', 'type': 'QKDNode', 'seed': 0, 'template': 't'%s},
                {'name': 'b', 'type': 'QKDNode', 'seed': null, 'template': 't'}
              ],
              'templates': { 't': { 'LightSource': {'frequency': 2e6, 'wavelength': 1550, 'bandwidth': 0.1,
                                                    'mean_photon_num': 0.2, 'phase_error': 0.1}%s } },
              'qchannels': [
                {'source': 'a', 'destination': 'b', 'distance': 1000, 'attenuation': 0.0002, 'name': 'light'}%s
              ],
              'cconnections': [ {'node1': 'a', 'node2': 'b'} ]
            }
            """;

    @Test
    void theFileOfTheReferenceLoadsWithItsChannels() {
        NetworkDescription network = network(resource("qkd-sample.json"));
        assertEquals(OptionalLong.of(1_000_000_000_000L), network.stopTime());
        assertEquals(1, network.quantumChannels().size());
        assertEquals(3000, fiber(network, "qc-alice-bob").fiber().lengthMetres());
        assertEquals(1e-5, fiber(network, "qc-alice-bob").fiber().attenuationDbPerMetre());
        assertEquals(2, network.classicalChannels().size());
        assertEquals(1_000_000_000, wire(network, "cc-bob-alice").delay());
        assertEquals(PulseHardware.STANDARD, network.keyNodes().get(0).hardware());
        assertEquals(List.of(), network.links());
    }

    @Test
    void templatesGiveTheSourceAndTheReceiver() {
        String detectors =
                ", 'QSDetector': {'efficiency': 0.5, 'dark_count': 100, 'gate': '2 ns', 'misalignment': 0.01}";
        NetworkDescription network = network(NODES.formatted(", 'encoding': 'time_bin'", detectors, ""));
        PulseHardware a = network.keyNodes().get(0).hardware();
        assertEquals(2e6, a.frequencyHz());
        assertEquals(0.2, a.meanPhotons());
        assertEquals(0.1, a.phaseError());
        assertEquals(0.5, a.receiver().detector().efficiency());
        assertEquals(100, a.receiver().detector().darkCountsPerSecond());
        assertEquals(OptionalDouble.of(2000), a.receiver().gatePicoseconds());
        assertEquals(Encoding.TIME_BIN, a.receiver().encoding());
        assertEquals(
                Encoding.POLARIZATION,
                network.keyNodes().get(1).hardware().receiver().encoding());
    }

    @Test
    void theAssembledNodeShinesAlongItsFibersAlone() {
        String back =
                ", {'source': 'b', 'destination': 'a', 'distance': 10, 'attenuation': 0, 'polarization_fidelity': 0.9}";
        NetworkDescription both = network(NODES.formatted("", "", back));
        KeyNode b = NetworkAssembler.assemble(both, 1, 0).keyNodes().get(1);
        KeyNode a = NetworkAssembler.assemble(both, 1, 0).keyNodes().get(0);
        TransmissionParameters light = b.light(a.id(), PulseKind.only(new PoissonLaw(0.2)));
        assertEquals(0.9, light.polarizationFidelity());
        assertEquals(500_000, light.receiver().detector().gatePicoseconds(), 1e-6);
        NetworkDescription one = network(NODES.formatted("", "", ""));
        KeyNode silent = NetworkAssembler.assemble(one, 1, 0).keyNodes().get(1);
        assertFalse(silent.shinesOn(a.id()));
    }

    @Test
    void whatDoesNotFitIsSaid() {
        String station = ", {'source': 'a', 'destination': 'c', 'distance': 10, 'attenuation': 0}";
        assertTrue(problemsOf(NODES.formatted(
                        "}, {'name': 'c', 'type': 'QuantumRouter', 'seed': 0, 'memo_size': 1", "", station))
                .toString()
                .contains("between two QKDNodes"));
        assertTrue(problemsOf(NODES.formatted(", 'encoding': 'fock'", "", ""))
                .toString()
                .contains("time_bin"));
        assertTrue(problemsOf(NODES.formatted("", ", 'QSDetector': {'efficency': 1}", ""))
                .toString()
                .contains("efficency"));
        String misplaced = NODES.formatted("", "", "]; ")
                .replace("]; ", "")
                .replace("'cconnections': [ {'node1': 'a', 'node2': 'b'} ]", "'cconnections': []");
        assertTrue(problemsOf(misplaced).toString().contains("they can not exchange keys"));
    }

    private static final String PAIRS = """
            {
              'nodes': [
                {'name': 'a', 'type': 'QKDNode', 'seed': 0}, {'name': 'b', 'type': 'QKDNode', 'seed': 0},
                {'name': 's', 'type': 'PairSource', 'seed': 0, 'template': 't'}
              ],
              'templates': { 't': { 'SPDCSource': {'frequency': 2e6, 'mean_photon_num': 0.2, 'statistics': 'thermal'} } },
              'qchannels': [ {'source': 's', 'destination': 'a', 'distance': 1000, 'attenuation': 0.0002}%s ],
              'cconnections': [ {'node1': 'a', 'node2': 'b'} ]
            }
            """;

    @Test
    void aSourceOfPairsShinesOnTwoKeyNodes() {
        NetworkDescription network = network(
                PAIRS.formatted(", {'source': 's', 'destination': 'b', 'distance': 2000, 'attenuation': 0.0002}"));
        PairLight light =
                NetworkAssembler.assemble(network, 0, 0).pairSource("s").light(new NodeId(0, "a"), new NodeId(1, "b"));
        assertEquals(new PairSourceParameters(2e6, 0.2, PairStatistics.THERMAL), light.source());
        assertEquals(2000, light.second().fiber().lengthMetres());
        assertEquals(2, network.pulseFibers().size());
        assertEquals(List.of(), network.links());
    }

    @Test
    void aSourceOfPairsWithOneFiberIsDoubtfulAndNobodyShinesOnIt() {
        assertTrue(problemsOf(PAIRS.formatted("")).toString().contains("lead to 1 QKDNodes"));
        String back = problemsOf(
                        PAIRS.formatted(", {'source': 'a', 'destination': 's', 'distance': 1, 'attenuation': 0}"))
                .toString();
        assertTrue(back.contains("a quantum channel from a to s is not possible"), back);
    }
}
