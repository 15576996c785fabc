package org.bellwire.topologies.format;

import static org.bellwire.topologies.format.TopologyText.fiber;
import static org.bellwire.topologies.format.TopologyText.network;
import static org.bellwire.topologies.format.TopologyText.resource;
import static org.bellwire.topologies.format.TopologyText.station;
import static org.bellwire.topologies.format.TopologyText.wire;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.bellwire.hardware.detector.DetectorParameters;
import org.bellwire.hardware.memory.MemoryParameters;
import org.bellwire.hardware.state.OperationNoise;
import org.bellwire.topologies.description.LinkDescription;
import org.bellwire.topologies.description.NetworkDescription;
import org.bellwire.topologies.description.NodeDescription;
import org.bellwire.topologies.description.RouterDescription;
import org.bellwire.topologies.description.StationDescription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of the reference's loader, to the picosecond and to 1e-9. */
class TopologyReaderTest {

    private static final double TIGHT = 1e-9;

    @Test
    void theStarOfChapterFiveHasTheNamesAndDelaysOfTheReference() {
        NetworkDescription star = network(resource("chapter5-star.json"));
        assertEquals(
                List.of(
                        "center",
                        "end1",
                        "end2",
                        "end3",
                        "end4",
                        "BSM.center.end1",
                        "BSM.center.end2",
                        "BSM.center.end3",
                        "BSM.center.end4"),
                star.nodes().stream().map(NodeDescription::name).toList());
        assertEquals(8, star.quantumChannels().size());
        assertEquals(36, star.classicalChannels().size());
        assertEquals(OptionalLong.of(2_000_000_000_000L), star.stopTime());
        var half = fiber(star, "QC-center-BSM.center.end1").fiber();
        assertEquals(250, half.lengthMetres());
        assertEquals(1_250_000, half.delay());
        assertEquals(0.011446905343061142, 1 - half.transmissivity(), TIGHT * 0.0114);
        for (String name : List.of("CC-center-BSM.center.end1", "CC-BSM.center.end1-end1", "CC-end1-BSM.center.end1")) {
            assertEquals(250_000_000, wire(star, name).delay());
            assertEquals(250, wire(star, name).lengthMetres());
        }
        assertEquals(1_000_000_000, wire(star, "cc-end1-end2").delay());
        assertEquals(1_000_000_000, wire(star, "cc-end2-end1").delay());
        assertEquals(OptionalLong.of(0), station(star, "BSM.center.end1").seed());
    }

    @Test
    void theSampleConfigurationIsReadWithEveryTemplateValue() {
        NetworkDescription sample = network(resource("sample-config.json"));
        assertEquals(4, sample.quantumChannels().size());
        assertEquals(14, sample.classicalChannels().size());
        var half = fiber(sample, "qc-e0-m0").fiber();
        assertEquals(0.10874906186625444, 1 - half.transmissivity(), TIGHT * 0.108);
        assertEquals(12_500_000, half.delay());
        assertEquals(12_500_000, fiber(sample, "own").fiber().delay());
        assertEquals(12_500_000, wire(sample, "cc-m0-e0").delay());
        assertEquals(5_000_000, wire(sample, "cc-e0-e2").delay());
        assertEquals(5_000_000, wire(sample, "cc-e2-e0").delay());
        assertEquals("bell_diagonal", sample.formalism());
        assertEquals("distributed", sample.routing());
        assertEquals(OptionalLong.empty(), sample.stopTime());

        RouterDescription router = sample.routers().get(1);
        MemoryParameters memory = MemoryParameters.STANDARD
                .withRawFidelity(0.95)
                .withEfficiency(0.6)
                .withCoherenceTime(2)
                .withDecoherenceErrors(1.0 / 3, 1.0 / 3, 1.0 / 3);
        assertEquals(memory, router.memory());
        assertEquals(40, router.memories());
        assertEquals(OptionalLong.of(1), router.seed());
        assertEquals(new OperationNoise(0.99, 0.99), router.noise());
        assertEquals(0.99, router.swapping().successProbability());
        assertEquals(OptionalDouble.empty(), router.swapping().degradation());
        StationDescription station = sample.stations().get(1);
        assertEquals("single_heralded", station.model());
        assertEquals(0.5, station.successRate());
        assertEquals(
                new DetectorParameters(0.95, 0, 25e6, 150), station.detectors().get(1));
        assertEquals(OptionalLong.empty(), station.seed());
    }

    @ParameterizedTest
    @CsvSource({
        "NU, StarLight, 10000, 198750000",
        "StarLight, UChicago_PME, 8000, 786250000",
        "UChicago_PME, UChicago_HC, 1000, 125000000",
        "StarLight, Fermilab_1, 33000, 671250000",
        "StarLight, Argonne_1, 27000, 441250000",
        "UChicago_PME, Argonne_1, 21000, 1017500000",
        "Fermilab_1, Fermilab_2, 1000, 125000000",
        "Fermilab_1, Argonne_1, 26500, 658750000",
        "Argonne_1, Argonne_2, 20900, 125000000",
        "Argonne_1, Argonne_3, 50, 125000000",
    })
    void everyStarlightLinkHasTheHalvesAndLatenciesOfTheReference(String a, String b, double half, long delay) {
        NetworkDescription starlight = network(resource("starlight.json"));
        String station = "BSM." + a + "." + b;
        for (String end : List.of(a, b)) {
            assertEquals(
                    half, fiber(starlight, "QC-" + end + "-" + station).fiber().lengthMetres());
            assertEquals(delay, wire(starlight, "CC-" + end + "-" + station).delay());
            assertEquals(delay, wire(starlight, "CC-" + station + "-" + end).delay());
        }
    }

    @Test
    void starlightHasTheCountsOfTheReference() {
        NetworkDescription starlight = network(resource("starlight.json"));
        assertEquals(9, starlight.routers().size());
        assertEquals(10, starlight.stations().size());
        assertEquals(20, starlight.quantumChannels().size());
        assertEquals(112, starlight.classicalChannels().size());
        assertEquals(OptionalLong.of(1_000_000_000_000_000L), starlight.stopTime());
    }

    @Test
    void linksComeInTheOrderTheirStationsFirstAppear() {
        List<LinkDescription> links = network(resource("starlight.json")).links();
        assertEquals(new LinkDescription("NU", "StarLight", List.of("BSM.NU.StarLight"), 1, 20_000), links.get(0));
        assertEquals(
                new LinkDescription("Argonne_1", "Argonne_2", List.of("BSM.Argonne_1.Argonne_2"), 1, 41_800),
                links.get(8));
        assertEquals(
                List.of("m0", "m1"),
                network(resource("sample-config.json")).links().stream()
                        .map(link -> link.stations().get(0))
                        .toList());
    }

    private static final String PAIR = "{'nodes': [{'name': 'a', 'type': 'QuantumRouter', 'seed': 0, 'memo_size': 1},"
            + "{'name': 'b', 'type': 'QuantumRouter', 'seed': 1, 'memo_size': 1}],"
            + "'qconnections': [{'node1': 'a', 'node2': 'b', 'distance': %s, 'attenuation': 0.0002,"
            + "'type': 'meet_in_the_middle'}], %s}";

    @Test
    void unequalChannelsGiveTheStationHalfTheirMeanRoundedDown() {
        NetworkDescription pair = network(PAIR.formatted(
                "1001",
                "'cchannels': [{'source': 'a', 'destination': 'b', 'delay': 5},"
                        + "{'source': 'b', 'destination': 'a', 'delay': 10}]"));
        assertEquals(500, fiber(pair, "QC-b-BSM.a.b").fiber().lengthMetres());
        assertEquals(3, wire(pair, "CC-a-BSM.a.b").delay());
        assertEquals(3, wire(pair, "CC-BSM.a.b-b").delay());
        assertEquals(5, wire(pair, "cc-a-b").delay());
        assertEquals(10, wire(pair, "cc-b-a").delay());
    }

    @Test
    void aDelayOfZeroCountsAsZeroInTheMeanButNotInTheChannel() {
        NetworkDescription pair = network(PAIR.formatted(
                "1001",
                "'cchannels': [{'source': 'a', 'destination': 'b', 'delay': 0, 'distance': 1001},"
                        + "{'source': 'b', 'destination': 'a'}]"));
        assertEquals(1_250_000, wire(pair, "CC-a-BSM.a.b").delay());
        assertEquals(5_005_000, wire(pair, "cc-a-b").delay());
        assertEquals(5_000_000, wire(pair, "cc-b-a").delay());
    }

    @Test
    void aMeanOfZeroFallsBackToTheFiber() {
        NetworkDescription pair =
                network(PAIR.formatted("501.0", "'cconnections': [{'node1': 'b', 'node2': 'a', 'delay': 0}]"));
        assertEquals(250, wire(pair, "CC-a-BSM.a.b").lengthMetres());
        assertEquals(1_250_000, wire(pair, "CC-a-BSM.a.b").delay());
        assertEquals(5_000_000, wire(pair, "cc-b-a").delay());
    }

    @Test
    void delaysRoundHalfToEven() {
        NetworkDescription pair = network(PAIR.formatted(
                "1001",
                "'cchannels': [{'source': 'a', 'destination': 'b', 'delay': 4.5},"
                        + "{'source': 'b', 'destination': 'a', 'delay': 5.5}]"));
        assertEquals(4, wire(pair, "cc-a-b").delay());
        assertEquals(6, wire(pair, "cc-b-a").delay());
        assertEquals(2, wire(pair, "CC-a-BSM.a.b").delay());
    }

    @Test
    void quantitiesMayCarryUnits() {
        NetworkDescription pair = network(PAIR.formatted(
                "'20 km'", "'cconnections': [{'node1': 'a', 'node2': 'b', 'delay': '0.5 ms'}], 'stop_time': '20 s'"));
        assertEquals(10_000, fiber(pair, "QC-b-BSM.a.b").fiber().lengthMetres());
        assertEquals(250_000_000, wire(pair, "CC-a-BSM.a.b").delay());
        assertEquals(OptionalLong.of(20_000_000_000_000L), pair.stopTime());
    }

    @ParameterizedTest
    @CsvSource({"1e23", "Infinity", "1e999", "9223372036854775808"})
    void aStopTimeBeyondTheClockIsNone(String stop) {
        NetworkDescription pair =
                network(PAIR.formatted("1000", "'cconnections': [{'node1': 'a', 'node2': 'b'}], 'stop_time': " + stop));
        assertTrue(pair.stopTime().isEmpty());
    }

    @Test
    void templatesWithPartsForOtherNodesAreHarmless() {
        NetworkDescription pair = network(PAIR.formatted("1000", "'cconnections': [{'node1': 'a', 'node2': 'b'}]")
                .replace("'type': 'meet", "'template': 't', 'seed': 42, 'type': 'meet")
                .replace("'memo_size': 1", "'memo_size': 1e1, 'template': 't'")
                .replace(
                        "{'nodes'",
                        "{'templates': {'t': {'MemoryArray': {'fidelity': 1, 'frequency': 0, 'cutoff_flag': false,"
                                + "'cutoff_ratio': 2, 'wavelength': 1550, 'decoherence_errors': null},"
                                + "'SingleAtomBSM': {'phase_error': 0, 'detectors': [{}, {'dark_count': 10,"
                                + "'count_rate': 5e7, 'time_resolution': 100}]}, 'LightSource': {},"
                                + "'EntanglementSwapping': {'swapping_degradation': 0.9}}},'nodes'"));
        MemoryParameters memory = pair.routers().get(0).memory();
        assertEquals(1, memory.rawFidelity());
        assertEquals(0, memory.frequencyHz());
        assertEquals(2, memory.cutoffRatio());
        assertFalse(memory.cutoffEnabled());
        assertTrue(memory.decoherenceErrors().isEmpty());
        assertEquals(10, pair.routers().get(0).memories());
        assertEquals(OptionalDouble.of(0.9), pair.routers().get(0).swapping().degradation());
        StationDescription station = pair.stations().get(0);
        assertEquals(OptionalLong.of(42), station.seed());
        assertEquals(
                List.of(DetectorParameters.STANDARD, new DetectorParameters(0.9, 10, 5e7, 100)), station.detectors());
    }
}
