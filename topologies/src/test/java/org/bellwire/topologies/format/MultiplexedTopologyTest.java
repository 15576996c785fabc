package org.bellwire.topologies.format;

import static org.bellwire.topologies.format.TopologyText.network;
import static org.bellwire.topologies.format.TopologyText.problemsOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bellwire.hardware.node.QuantumNetwork;
import org.bellwire.topologies.assembly.NetworkAssembler;
import org.bellwire.topologies.description.LinkDescription;
import org.bellwire.topologies.description.NetworkDescription;
import org.bellwire.topologies.description.StationDescription;
import org.bellwire.topologies.draw.NetworkPicture;
import org.bellwire.topologies.draw.NetworkPicture.Stations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several stations between two routers, and stations that tell wavelengths apart. */
class MultiplexedTopologyTest {

    private static final String ROUTERS = """
            {'name': 'a', 'type': 'QuantumRouter', 'seed': 0, 'memo_size': 4},
            {'name': 'b', 'type': 'QuantumRouter', 'seed': 0, 'memo_size': 4}
            """;

    private static final String SHORT = """
            {
              'nodes': [ROUTERS],
              'qconnections': [
                {'node1': 'a', 'node2': 'b', 'type': 'meet_in_the_middle', 'distance': 2000, 'attenuation': 0.0002,
                 'stations': 2, 'wavelengths': 3}
              ],
              'cconnections': [{'node1': 'a', 'node2': 'b', 'delay': 10}]
            }
            """.replace("ROUTERS", ROUTERS);

    private static final String EXPLICIT = """
            {
              'nodes': [ROUTERS,
                {'name': 'm', 'type': 'BSMNode', 'seed': 0, 'template': 'click'},
                {'name': 'n', 'type': 'BSMNode', 'seed': 0, 'wavelengths': 2, 'template': 'click'}
              ],
              'templates': {'click': {'encoding_type': 'single_heralded'}},
              'qchannels': [
                {'source': 'a', 'destination': 'm', 'distance': 500, 'attenuation': 0.0002},
                {'source': 'b', 'destination': 'm', 'distance': 700, 'attenuation': 0.0002},
                {'source': 'b', 'destination': 'n', 'distance': 900, 'attenuation': 0.0002},
                {'source': 'a', 'destination': 'n', 'distance': 1200, 'attenuation': 0.0002}
              ],
              'cconnections': [
                {'node1': 'a', 'node2': 'b'}, {'node1': 'm', 'node2': 'a'}, {'node1': 'm', 'node2': 'b'},
                {'node1': 'n', 'node2': 'a'}, {'node1': 'n', 'node2': 'b'}
              ]
            }
            """.replace("ROUTERS", ROUTERS);

    @Test
    void aConnectionMayHaveSeveralStationsThatTellWavelengthsApart() {
        NetworkDescription network = network(SHORT);
        assertEquals(
                List.of(new LinkDescription("a", "b", List.of("BSM.a.b", "BSM.a.b.2"), 6, 2_000)), network.links());
        assertEquals(
                List.of(3, 3),
                network.stations().stream().map(StationDescription::wavelengths).toList());
        assertEquals("", problemsOf(SHORT).toString());
        QuantumNetwork hardware = NetworkAssembler.assemble(network, 0, 0);
        assertEquals(6, hardware.links().get(0).lanes().size());
    }

    @Test
    void explicitStationsBetweenTheSameRoutersAreOneLinkAndEachArmKeepsItsLength() {
        NetworkDescription network = network(EXPLICIT);
        assertEquals("", problemsOf(EXPLICIT).toString());
        assertEquals(
                List.of(new LinkDescription("a", "b", List.of("m", "n"), 3, (1_200 + 2 * 2_100) / 3.0)),
                network.links());
        QuantumNetwork hardware = NetworkAssembler.assemble(network, 0, 0);
        List<Double> arms = hardware.links().get(0).lanes().stream()
                .map(lane -> lane.a().channel().fiber().lengthMetres())
                .toList();
        assertEquals(List.of(500.0, 1_200.0, 1_200.0), arms);
    }

    @Test
    void connectionsOfDifferentLengthBetweenTheSameRoutersAreOneLink() {
        String entry = SHORT.substring(SHORT.indexOf("{'node1'"), SHORT.indexOf("3}") + 2);
        String longer = entry.replace("2000", "3000").replace("'stations': 2, 'wavelengths': 3", "'wavelengths': 1");
        NetworkDescription network = network(SHORT.replace(entry, entry + "," + longer));
        assertEquals(
                List.of("BSM.a.b", "BSM.a.b.2", "BSM.a.b.3"),
                network.links().get(0).stations());
        assertEquals((6 * 2_000 + 3_000) / 7.0, network.links().get(0).lengthMetres());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'stations': 2 | 'stations': 0 | qconnections[0].stations: 0 is out of range",
                "'stations': 2 | 'stations': 1001 | accepted: a whole number from 1 to 1000",
                "'stations': 2 | 'stations': 'two' | \"two\" is not a whole number",
                "'stations': 2 | 'station': 2 | did you mean \"stations\"?",
                "'wavelengths': 3 | 'wavelengths': 0 | qconnections[0].wavelengths: 0 is out of range",
                "'wavelengths': 3 | 'wavelengths': 1.5 | 1.5 is not a whole number",
                "'wavelengths': 3 | 'wavelengths': 1e6 | accepted: a whole number from 1 to 10000",
            })
    void mistakesAreNamedWithTheirPlace(String good, String bad, String expected) {
        String problems = problemsOf(SHORT.replace(good, bad)).toString();
        assertTrue(problems.contains(expected), problems);
    }

    @Test
    void aStationMadeByAConnectionMayNotTakeTheNameOfAnother() {
        String third = "{'name': 'BSM.a.b.2', 'type': 'QuantumRouter', 'seed': 0, 'memo_size': 4}, {'name': 'a'";
        String problems =
                problemsOf(SHORT.replaceFirst("\\{'name': 'a'", third)).toString();
        assertTrue(problems.contains("the name \"BSM.a.b.2\" is already used at net.json:"), problems);
    }

    @Test
    void stationsOfALinkMustBeOfOneKind() {
        NetworkDescription network =
                network(EXPLICIT.replace("'wavelengths': 2, 'template': 'click'", "'wavelengths': 2"));
        List<String> objections = NetworkAssembler.objections(network);
        assertEquals(
                List.of(
                        "the link between a and b has stations of different kinds, m (single_heralded) and n (single_atom);"
                                + " they must be alike"),
                objections);
    }

    @Test
    void lanesAreLimitedTogether() {
        NetworkDescription network =
                network(SHORT.replace("'stations': 2, 'wavelengths': 3", "'stations': 21, 'wavelengths': 10000"));
        assertEquals(
                List.of("the stations tell 210000 wavelengths apart together; they must be at most 200000"),
                NetworkAssembler.objections(network));
    }

    @Test
    void aLinkOfSeveralLanesIsDrawnOnce() throws Exception {
        NetworkPicture picture = new NetworkPicture(network(SHORT), Stations.SHOWN, 1);
        String svg = new String(picture.svg(), StandardCharsets.UTF_8);
        assertEquals(2, svg.split("2 km, 6 lanes", -1).length, svg);
        assertFalse(svg.contains("NaN"), svg);
    }
}
