package org.bellwire.protocols.entanglement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bellwire.hardware.detector.DetectorParameters;
import org.bellwire.hardware.link.AttemptLaw;
import org.bellwire.hardware.memory.MemoryParameters;
import org.bellwire.hardware.node.LinkEnd;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.protocols.Line;
import org.bellwire.protocols.Line.Arms;
import org.bellwire.protocols.node.SoftwareParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Links with several lanes: stations, or wavelengths of a station. */
class MultiplexedGenerationTest {

    private static final long T = 100 * Picoseconds.MICROSECOND;
    private static final long SLOT = 1_000;
    private static final int MEMORIES = 8;
    private static final double EFFICIENCY = 0.75;
    private static final double DETECTOR = 0.8;

    private static Line.Plan link(String protocol, double slots) {
        return Line.Plan.of(2, MEMORIES)
                .withFormalism("bell_diagonal")
                .withMemory(MemoryParameters.STANDARD.withRawFidelity(0.85).withEfficiency(EFFICIENCY))
                .withDetector(new DetectorParameters(DETECTOR, 0, 25e6, 150))
                .withArms(new Arms(10_000, 10_000, 2e-4, slots), T)
                .withSoftware(
                        SoftwareParameters.STANDARD.withGeneration(protocol),
                        protocol.equals("barrett_kok") ? "single_atom" : protocol);
    }

    static Stream<Arguments> protocolsAndLanes() {
        List<Arguments> cases = new ArrayList<>();
        for (Resolution resolution : Resolution.values()) {
            cases.add(Arguments.of("barrett_kok", resolution, MEMORIES, 1));
            cases.add(Arguments.of("barrett_kok", resolution, 1, MEMORIES));
            cases.add(Arguments.of("single_heralded", resolution, 2, MEMORIES / 2));
            cases.add(Arguments.of("single_click", resolution, 1, 2 * MEMORIES));
            cases.add(Arguments.of("double_click", resolution, MEMORIES, 1));
            cases.add(Arguments.of("midpoint_source", resolution, 1, MEMORIES));
        }
        return cases.stream();
    }

    /**
     * Four standard errors of a Poisson number, 13 %: false alarm 6e-5 for each. On one lane the detectors, blocked for a microsecond after
     * each click, would let through a fraction of it.
     */
    @ParameterizedTest(name = "{0}, {1}, {2} stations of {3} wavelengths")
    @MethodSource("protocolsAndLanes")
    void asManyLanesAsMemoriesMakeThatManyIsolatedPairs(
            String protocol, Resolution resolution, int stations, int wavelengths) {
        Line.Plan plan = link(protocol, 1e12 / SLOT)
                .withDetector(new DetectorParameters(DETECTOR, 0, 1e6, 150))
                .withLanes(stations, wavelengths);
        LinkEnd lane = plan.build().network().links().get(0).lanes().get(0).a();
        double expected = MEMORIES * isolatedRate(protocol, lane);
        long span = Math.round(1_000 / expected * Picoseconds.SECOND);

        Generated generated = Generated.by(plan, resolution, 0, span);

        double rate = generated.fidelities().length / Picoseconds.toSeconds(span);
        assertEquals(expected, rate, 4 * expected / Math.sqrt(1_000));
        double fidelity = lane.rawFidelity().orElse(0.85);
        assertTrue(Arrays.stream(generated.fidelities()).allMatch(f -> Math.abs(f - fidelity) < 1e-9));
    }

    /** Pairs per second of one pair of memories alone: success probability over the mean length of an attempt. */
    private static double isolatedRate(String protocol, LinkEnd lane) {
        AttemptLaw law = lane.attempts().orElseThrow().law();
        long photon = lane.channel().delay();
        long verdict = protocol.equals("midpoint_source") ? photon + T : T;
        double retry = slots(photon + verdict + 10 + 3 * T);
        double second = law.rounds() == 1 ? 0 : slots(photon + verdict + 10 + 2 * T);
        double click = EFFICIENCY * DETECTOR * Math.pow(10, -0.2);
        double passed = click / 2 + (2 * click * (1 - click) + click * click / 2) / 4;
        return law.success((long) second) / (retry + passed * second) * Picoseconds.SECOND;
    }

    private static double slots(long span) {
        return (double) ((span + SLOT - 1) / SLOT * SLOT);
    }

    /** Three joint standard errors of eight runs each, in the midst of cross-talk and of detectors that block each other. */
    @ParameterizedTest
    @CsvSource({
        "barrett_kok, EVENT, 1e11",
        "single_heralded, EVENT, 1e11",
        "barrett_kok, SAMPLED, 1e11",
        "barrett_kok, EVENT, 1e9"
    })
    void wavelengthsOfOneStationHaveTheLawOfAsManyStations(String protocol, Resolution resolution, double slots) {
        List<Generated> stations = runs(link(protocol, slots).withLanes(2, 1), resolution);
        List<Generated> wavelengths = runs(link(protocol, slots).withLanes(1, 2), resolution);

        double rates = Generated.deviation(rates(stations), rates(wavelengths));
        double fidelities = Generated.deviation(fidelities(stations), fidelities(wavelengths));
        assertTrue(rates < 3 && fidelities < 3, rates + " and " + fidelities);
    }

    private static List<Generated> runs(Line.Plan plan, Resolution resolution) {
        return IntStream.range(0, 8)
                .mapToObj(seed -> Generated.by(plan.withSeed(seed), resolution, 0, Picoseconds.SECOND / 8))
                .toList();
    }

    private static double[] rates(List<Generated> runs) {
        return runs.stream().mapToDouble(run -> run.fidelities().length).toArray();
    }

    private static double[] fidelities(List<Generated> runs) {
        return runs.stream()
                .mapToDouble(run -> Generated.mean(run.fidelities()))
                .toArray();
    }

    /** Eight memories of 2 kHz on slots of 10 ps; standard errors below 0.01. */
    @Test
    void crossTalkCeasesAsWavelengthsGrow() {
        Line.Plan plan = link("barrett_kok", 1e11);
        Line.Plan periodic = plan.withMemory(plan.memory().withFrequency(2_000));
        List<Double> shares = Stream.of(1, 2, 4, 8)
                .map(wavelengths ->
                        Generated.by(periodic.withLanes(1, wavelengths), Resolution.EVENT, 0, Picoseconds.SECOND))
                .map(generated -> Generated.mean(generated.fidelities()))
                .toList();

        assertTrue(shares.get(0) < 0.3, shares.toString());
        for (int i = 1; i < shares.size(); i++) {
            assertTrue(shares.get(i) > shares.get(i - 1) + 0.02, shares.toString());
        }
        assertEquals(0.85, shares.get(3), 1e-9);
    }
}
