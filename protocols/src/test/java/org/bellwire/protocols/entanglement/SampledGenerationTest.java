package org.bellwire.protocols.entanglement;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bellwire.hardware.detector.DetectorParameters;
import org.bellwire.hardware.memory.MemoryParameters;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.protocols.Line;
import org.bellwire.protocols.Line.Arms;
import org.bellwire.protocols.knowledge.MemoryState;
import org.bellwire.protocols.node.SoftwareParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pairs that have their link to themselves have the same law at both resolutions. Each comparison below fails falsely with
 * probability 1e-4 or less: Kolmogorov-Smirnov at 2.23, means and shares at 3.9 standard errors.
 */
class SampledGenerationTest {

    private static final double KOLMOGOROV = 2.23;
    private static final double NORMAL = 3.9;
    private static final long DELAY = 100 * Picoseconds.MICROSECOND;
    private static final MemoryParameters MEMORY =
            MemoryParameters.STANDARD.withRawFidelity(0.9).withEfficiency(0.75);

    private static Line.Plan delayDominates() {
        return Line.Plan.of(2, 1).withMemory(MEMORY).withDetector(new DetectorParameters(0.8, 0, 25e6, 150));
    }

    private static Line.Plan excitationDominates() {
        return delayDominates().withMemory(MEMORY.withFrequency(2e3));
    }

    /** Between two emissions a qubit suffers an error with a probability near one half. */
    private static Line.Plan shortCoherence() {
        return delayDominates().withMemory(MEMORY.withCoherenceTime(0.0006).withDecoherenceErrors(0.3, 0.2, 0.5));
    }

    private static Line.Plan unequalArms() {
        return delayDominates().withArms(new Arms(3000.1234, 11000, 2e-4), DELAY);
    }

    private static Line.Plan unequalArmsTheOtherWay() {
        return delayDominates().withArms(new Arms(21000, 800.07, 2e-4), DELAY / 10);
    }

    static Stream<Arguments> isolatedPairs() {
        List<Arguments> cases = new ArrayList<>();
        for (String protocol : List.of("barrett_kok", "single_heralded")) {
            for (String formalism : List.of("ket_vector", "bell_diagonal")) {
                for (int asker = 0; asker < 2; asker++) {
                    cases.add(Arguments.of(protocol, formalism, asker, "delay", delayDominates()));
                    cases.add(Arguments.of(protocol, formalism, asker, "excitation", excitationDominates()));
                    cases.add(Arguments.of(protocol, formalism, asker, "short coherence", shortCoherence()));
                    cases.add(Arguments.of(protocol, formalism, asker, "unequal arms", unequalArms()));
                    cases.add(Arguments.of(protocol, formalism, asker, "station left", unequalArmsTheOtherWay()));
                }
            }
        }
        return cases.stream();
    }

    @ParameterizedTest(name = "{0}, {1}, router {2} asks, {3}")
    @MethodSource("isolatedPairs")
    void isolatedPairsHaveTheSameLawAtBothResolutions(
            String protocol, String formalism, int asker, String regime, Line.Plan plan) {
        long seed = 1L + (protocol + formalism + asker + regime).hashCode();
        Line.Plan complete = plan.withFormalism(formalism)
                .withSoftware(SoftwareParameters.STANDARD.withGeneration(protocol), station(protocol));
        long span = 4 * Picoseconds.SECOND;
        Generated played = Generated.by(complete.withSeed(seed), Resolution.EVENT, asker, span);
        Generated sampled = Generated.by(complete.withSeed(-seed), Resolution.SAMPLED, asker, 3 * span);
        assertSameLaw(played, sampled);
    }

    @ParameterizedTest(name = "{0}, {1}, router {2} asks, {3}")
    @MethodSource("chains")
    void chainsOfThreeRoutersHaveTheSameLawAtBothResolutions(
            String protocol, String formalism, int asker, String regime, MemoryParameters memory) {
        long seed = 1L + (protocol + formalism + asker + regime).hashCode();
        Line.Plan plan = Line.Plan.of(3, 2)
                .withFormalism(formalism)
                .withMemory(memory)
                .withDetector(new DetectorParameters(0.8, 0, 25e6, 150))
                .withSoftware(SoftwareParameters.STANDARD.withGeneration(protocol), station(protocol));
        long span = 5 * Picoseconds.SECOND;
        Generated played = Generated.by(plan.withSeed(seed), Resolution.EVENT, asker, span);
        Generated sampled = Generated.by(plan.withSeed(-seed), Resolution.SAMPLED, asker, 3 * span);
        assertSameLaw(played, sampled);
    }

    /** With a cutoff after some ten attempts, links wait for each other in vain now and then. */
    static Stream<Arguments> chains() {
        MemoryParameters cutoff = MEMORY.withCoherenceTime(0.006);
        return Stream.of(
                Arguments.of("barrett_kok", "ket_vector", 0, "cutoff", cutoff),
                Arguments.of("barrett_kok", "ket_vector", 1, "cutoff", cutoff),
                Arguments.of("barrett_kok", "bell_diagonal", 0, "cutoff", cutoff),
                Arguments.of("single_heralded", "bell_diagonal", 1, "cutoff", cutoff),
                Arguments.of("single_heralded", "ket_vector", 0, "excitation", MEMORY.withFrequency(2e3)));
    }

    @ParameterizedTest
    @MethodSource("askers")
    void theAttemptsOfAReservationThatNeverSucceedsAreCountedExactly(int asker) {
        Line.Plan blind = delayDominates().withDetector(new DetectorParameters(0, 0, 25e6, 150));
        long span = 50 * Picoseconds.MILLISECOND;
        Generated played = Generated.by(blind, Resolution.EVENT, asker, span);
        Generated sampled = Generated.by(blind, Resolution.SAMPLED, asker, span);
        assertTrue(played.attempts() > 60);
        assertEquals(played.attempts(), sampled.attempts());
    }

    static Stream<Integer> askers() {
        return Stream.of(0, 1);
    }

    @ParameterizedTest
    @MethodSource("askers")
    void aReservationThatEndsBeforeASuccessHasMadeTheSameAttempts(int asker) {
        int runs = 600;
        double[] played = new double[runs];
        double[] sampled = new double[runs];
        for (int seed = 0; seed < runs; seed++) {
            played[seed] = attemptsUntilCut(Resolution.EVENT, seed, asker);
            sampled[seed] = attemptsUntilCut(Resolution.SAMPLED, -1 - seed, asker);
        }
        assertTrue(Generated.kolmogorovSmirnov(played, sampled) < KOLMOGOROV);
        assertTrue(Generated.deviation(played, sampled) < NORMAL);
    }

    /** Some five attempts long, so that many reservations are cut in a first or second round. */
    private static double attemptsUntilCut(Resolution resolution, long seed, int asker) {
        return Generated.by(delayDominates().withSeed(seed), resolution, asker, 3 * Picoseconds.MILLISECOND)
                .attempts();
    }

    @Test
    void theEndOfAReservationFreesTheMemoriesAndLeavesNothingToHappen() {
        Line.Plan plan = delayDominates().withMemory(MEMORY.withEfficiency(0.01));
        Line line = plan.withSoftware(plan.software().withResolution(Resolution.SAMPLED), plan.station())
                .build();
        long end = 200 * Picoseconds.MILLISECOND;
        line.request(10 * Picoseconds.MILLISECOND, end, 1, 0.5).runUntil(Picoseconds.NEVER);
        assertEquals(0, line.timeline().pending());
        assertTrue(line.timeline().now() <= end + Picoseconds.MILLISECOND);
        for (int i = 0; i < 2; i++) {
            line.router(i).resources().memories().forEach(r -> assertEquals(MemoryState.RAW, r.state()));
        }
    }

    @ParameterizedTest
    @MethodSource("linksWithoutAClosedForm")
    void linksWithoutAClosedFormArePlayedAtEventResolution(String why, Line.Plan plan) {
        long span = 300 * Picoseconds.MILLISECOND;
        Generated played = Generated.by(plan, Resolution.EVENT, 0, span);
        Generated sampled = Generated.by(plan, Resolution.SAMPLED, 0, span);
        assertTrue(played.attempts() > 100);
        assertEquals(played.attempts(), sampled.attempts());
        assertArrayEquals(played.gaps(), sampled.gaps());
    }

    static Stream<Arguments> linksWithoutAClosedForm() {
        Line.Plan plan = delayDominates();
        return Stream.of(
                Arguments.of("dark counts", plan.withDetector(new DetectorParameters(0.8, 1000, 25e6, 150))),
                Arguments.of("dead time beyond a round", plan.withDetector(new DetectorParameters(0.8, 0, 1e3, 150))),
                Arguments.of("memories expire between the rounds", plan.withMemory(MEMORY.withCoherenceTime(0.0003))),
                Arguments.of("slots of no whole picoseconds", plan.withArms(new Arms(1000, 1000, 0, 3e8), DELAY)));
    }

    private static String station(String protocol) {
        return protocol.equals("barrett_kok") ? "single_atom" : "single_heralded";
    }

    private static void assertSameLaw(Generated played, Generated sampled) {
        double times = Generated.kolmogorovSmirnov(played.gaps(), sampled.gaps());
        double attempts = Generated.deviationOfSuccess(played, sampled);
        double fidelity = Generated.deviation(played.fidelities(), sampled.fidelities());
        String figures = "gaps " + played.gaps().length + " " + sampled.gaps().length + ", KS " + times + ", success "
                + attempts + ", fidelity " + Generated.mean(played.fidelities()) + " "
                + Generated.mean(sampled.fidelities()) + " " + fidelity;
        assertTrue(played.gaps().length > 300, figures);
        assertTrue(times < KOLMOGOROV, figures);
        assertTrue(attempts < NORMAL, figures);
        assertTrue(fidelity < NORMAL, figures);
    }
}
