package org.bellwire.protocols.entanglement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bellwire.hardware.detector.DetectorParameters;
import org.bellwire.hardware.memory.MemoryParameters;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.protocols.Line;
import org.bellwire.protocols.node.SoftwareParameters;
import org.junit.jupiter.api.Test;

/** Timing of generation to the picosecond. T is the classical delay everywhere, q the photon delay of an arm. */
class GenerationTimingTest {

    private static final long T = Picoseconds.MILLISECOND;
    private static final long START = 10 * Picoseconds.MILLISECOND;
    private static final DetectorParameters BLIND = new DetectorParameters(0, 0, 25e6, 150);

    @Test
    void theFirstBarrettKokFailureComesAfterFourClassicalDelaysOnePhotonDelayAndTheGuard() {
        Line line = Line.Plan.of(2, 1).withDetector(BLIND).withPaths(5000, T).build();
        List<GenerationEnded> attempts = line.collect(GenerationEnded.class);
        line.request(START, 2 * Picoseconds.SECOND, 1, 0.5).runUntil(20 * Picoseconds.MILLISECOND);
        assertFalse(attempts.get(0).succeeded());
        assertEquals(START + 4_025_000_010L, attempts.get(0).instant());
    }

    @Test
    void theNextEmissionComesAtTheNextSlotAfterThreeMoreClassicalDelays() {
        Line line = Line.Plan.of(2, 1).withDetector(BLIND).withPaths(5000, T).build();
        List<GenerationEnded> attempts = line.collect(GenerationEnded.class);
        line.request(START, 2 * Picoseconds.SECOND, 1, 0.5).runUntil(25 * Picoseconds.MILLISECOND);
        long nextEmission = START + 7_025_012_500L;
        assertEquals(nextEmission + 25_000_000 + T + 10, attempts.get(1).instant());
    }

    @Test
    void aSuccessTakesASecondRoundOfThreeClassicalDelaysOnePhotonDelayAndTheGuard() {
        Line line = Line.Plan.of(2, 1).withPaths(5000, T).build();
        List<GenerationEnded> attempts = line.collect(GenerationEnded.class);
        line.request(START, 2 * Picoseconds.SECOND, 1, 0.5).runUntil(Picoseconds.SECOND);
        GenerationEnded success =
                attempts.stream().filter(GenerationEnded::succeeded).findFirst().orElseThrow();
        long roundOne = attempts.indexOf(success) == 0
                ? START
                : attempts.get(attempts.indexOf(success) - 1).instant();
        long emission = slotAtOrAfter(roundOne + 3 * T);
        long secondEmission = slotAtOrAfter(emission + 25_000_000 + T + 10 + 2 * T);
        assertEquals(secondEmission + 25_000_000 + T + 10, success.instant());
    }

    private static long slotAtOrAfter(long instant) {
        return (instant + 12_499) / 12_500 * 12_500;
    }

    @Test
    void aRequesterWithTheLargerNameNeedsOneMoreClassicalDelay() {
        Line line = Line.Plan.of(2, 1).withDetector(BLIND).withPaths(5000, T).build();
        List<GenerationEnded> attempts = line.collect(GenerationEnded.class);
        var terms = new org.bellwire.protocols.application.RequestTerms(
                line.router(0).id(),
                START,
                2 * Picoseconds.SECOND,
                1,
                0.5,
                org.bellwire.protocols.network.Reservation.Delivery.CONSUME);
        new org.bellwire.protocols.application.RequestApplication(line.router(1), terms).start();
        line.runUntil(20 * Picoseconds.MILLISECOND);
        assertEquals(START + 5_025_000_010L, attempts.get(0).instant());
    }

    @Test
    void aMemoryDoesNotEmitBeforeItsPeriodIsOver() {
        Line line = Line.Plan.of(2, 1)
                .withMemory(MemoryParameters.STANDARD.withFrequency(50))
                .withDetector(BLIND)
                .withPaths(5000, T)
                .build();
        List<GenerationEnded> attempts = line.collect(GenerationEnded.class);
        line.request(START, 2 * Picoseconds.SECOND, 1, 0.5).runUntil(60 * Picoseconds.MILLISECOND);
        long firstEmission = START + 3 * T;
        long secondEmission = slotAtOrAfter(firstEmission + 20 * Picoseconds.MILLISECOND + T);
        assertEquals(secondEmission + 25_000_000 + T + 10, attempts.get(1).instant());
    }

    @Test
    void barrettKokSucceedsHalfTheTimeWithIdealDevices() {
        Line line = Line.Plan.of(2, 1).build();
        List<GenerationEnded> attempts = line.collect(GenerationEnded.class);
        line.request(START, 3 * Picoseconds.SECOND, 1, 0.5).runUntil(2 * Picoseconds.SECOND);
        long successes = attempts.stream().filter(GenerationEnded::succeeded).count();
        double share = (double) successes / attempts.size();
        // About 3,300 attempts: four standard errors of a half are 0.035; false alarm 6e-5.
        assertTrue(attempts.size() > 3000 && Math.abs(share - 0.5) < 0.035, attempts.size() + " " + share);
    }

    @Test
    void singleHeraldedSucceedsAtTheStationsRateWithIdealDevicesInOneRoundAndEitherFormalism() {
        for (String formalism : List.of("ket_vector", "bell_diagonal")) {
            Line line = Line.Plan.of(2, 1)
                    .withFormalism(formalism)
                    .withSoftware(SoftwareParameters.STANDARD.withGeneration("single_heralded"), "single_heralded")
                    .build();
            List<GenerationEnded> attempts = line.collect(GenerationEnded.class);
            line.request(START, 3 * Picoseconds.SECOND, 1, 0.5).runUntil(2 * Picoseconds.SECOND);
            long successes =
                    attempts.stream().filter(GenerationEnded::succeeded).count();
            double share = (double) successes / attempts.size();
            assertTrue(attempts.size() > 4000 && Math.abs(share - 0.5) < 0.032, attempts.size() + " " + share);
            assertTrue(line.trueFidelities().stream().allMatch(f -> Math.abs(f - 1) < 1e-9));
        }
    }
}
