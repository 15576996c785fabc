package org.bellwire.protocols.entanglement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellwire.hardware.memory.MemoryParameters;
import org.bellwire.hardware.state.BellWeights;
import org.bellwire.hardware.state.OperationNoise;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.protocols.Line;
import org.bellwire.protocols.knowledge.ParityMap;
import org.bellwire.protocols.node.SoftwareParameters;
import org.bellwire.protocols.node.SoftwareParameters.Purification;
import org.bellwire.protocols.purification.Pumping;
import org.bellwire.protocols.purification.PurificationSchedule;
import org.bellwire.protocols.purification.Recurrence;
import org.bellwire.protocols.purification.UnreachableTarget;
import org.bellwire.protocols.resource.PurificationPairing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Purification protocols and schedules against the closed forms, on paper and through memories, messages and gates. */
class PurificationTest {

    private static final long START = 10 * Picoseconds.MILLISECOND;
    private static final OperationNoise IDEAL = OperationNoise.IDEAL;

    @ParameterizedTest
    @CsvSource({"0.7,0.68,0.7352941176", "0.8,0.7688888889,0.8381502890", "0.9,0.8755555556,0.9263959391"})
    void wernerPairsPurifyAsBennettEtAlSay(double before, double success, double after) {
        ParityMap map = ParityMap.of(BellWeights.werner(before), BellWeights.werner(before), IDEAL);
        assertEquals(success, map.success(), 1e-10);
        assertEquals(after, map.kept().i(), 1e-10);
    }

    @Test
    void noisyOperationsLeaveTheFourSharesOfTheReference() {
        BellWeights pair = BellWeights.werner(0.8);
        ParityMap map = ParityMap.of(pair, pair, new OperationNoise(0.99, 0.995));
        assertEquals(0.7582935938, map.success(), 1e-10);
        assertEquals(0.82868474, map.kept().i(), 1e-8);
        assertEquals(0.1405191, map.kept().z(), 1e-7);
        assertEquals(0.01539808, map.kept().x(), 1e-8);
        assertEquals(0.01539808, map.kept().y(), 1e-8);
    }

    @Test
    void roundsOfDejmpsReachTheReferenceValues() {
        double[] success = {0.768889, 0.744596, 0.901313, 0.979175};
        double[] fidelity = {0.838150, 0.943639, 0.987974, 0.996854};
        BellWeights pair = BellWeights.werner(0.8);
        for (int round = 0; round < 4; round++) {
            ParityMap map = ParityMap.of(pair.turned(), pair.turned(), IDEAL);
            assertEquals(success[round], map.success(), 1e-6);
            assertEquals(fidelity[round], map.kept().i(), 1e-6);
            pair = map.kept();
        }
    }

    private static Line line(String formalism, OperationNoise noise, PurificationModel model, PurificationSchedule s) {
        Purification purification = new Purification(
                model,
                s,
                PurificationPairing.ANY,
                model instanceof Bbpssw ? Optional.of(Twirling.BILATERAL) : Optional.empty(),
                UnreachableTarget.REJECT);
        return Line.Plan.of(2, 8)
                .withFormalism(formalism)
                .withMemory(MemoryParameters.STANDARD.withRawFidelity(0.8))
                .withNoise(noise)
                .withSoftware(SoftwareParameters.STANDARD.withPurification(purification), "single_atom")
                .build();
    }

    private static PurificationSchedule rounds(PurificationSchedule schedule, double rounds) {
        return schedule.with(Map.of("rounds", rounds));
    }

    private static void assertMean(Line line, double expected, int least) {
        List<Double> truths = line.trueFidelities();
        double mean = truths.stream().mapToDouble(f -> f).average().orElseThrow();
        double variance = Math.max(1e-12, expected * (1 - expected));
        // The pure states' spread bounds that of mixtures; 4 standard errors, false alarm 6e-5 each.
        assertTrue(truths.size() > least, "pairs: " + truths.size());
        assertEquals(expected, mean, 4 * Math.sqrt(variance / truths.size()));
    }

    @ParameterizedTest
    @CsvSource({"1,0.838150", "2,0.943639", "3,0.987974"})
    void recurrenceOfDejmpsIsExactInMemoriesOfMixedStates(int rounds, double expected) {
        for (String formalism : List.of("bell_diagonal", "density_matrix")) {
            Line line = line(formalism, IDEAL, new Dejmps(), rounds(new Recurrence(), rounds));
            line.request(START, START + Picoseconds.SECOND / 2, 8, 0.5).runUntil(Picoseconds.SECOND);
            assertTrue(
                    line.trueFidelities().size() > 20,
                    "pairs: " + line.trueFidelities().size());
            line.trueFidelities().forEach(f -> assertEquals(expected, f, 1e-6));
            line.deliveriesAt(0).forEach(d -> assertEquals(expected, d.pair().fidelity(), 1e-6));
        }
    }

    @ParameterizedTest
    @CsvSource({"ket_vector", "stabilizer"})
    void recurrenceOfDejmpsIsRightInTheMeanOfHistories(String formalism) {
        Line line = line(formalism, IDEAL, new Dejmps(), rounds(new Recurrence(), 2));
        line.request(START, START + 3 * Picoseconds.SECOND, 8, 0.5).runUntil(4 * Picoseconds.SECOND);
        assertMean(line, 0.943639, 300);
    }

    @ParameterizedTest
    @CsvSource({"1,0.838150", "2,0.873585", "3,0.904540"})
    void recurrenceOfBbpsswIsExactInMemoriesOfMixedStates(int rounds, double expected) {
        Line line = line("bell_diagonal", IDEAL, new Bbpssw(), rounds(new Recurrence(), rounds));
        line.request(START, START + Picoseconds.SECOND / 2, 8, 0.5).runUntil(Picoseconds.SECOND);
        assertTrue(line.trueFidelities().size() > 20);
        line.trueFidelities().forEach(f -> assertEquals(expected, f, 1e-6));
    }

    @ParameterizedTest
    @CsvSource({"bell_diagonal", "density_matrix", "ket_vector", "stabilizer"})
    void pumpingWithNoisyOperationsAndUnequalPairsFollowsTheMap(String formalism) {
        OperationNoise noise = new OperationNoise(0.99, 0.995);
        BellWeights fresh = BellWeights.werner(0.8).turned();
        BellWeights pumped = BellWeights.werner(0.8);
        for (int round = 0; round < 3; round++) {
            pumped = ParityMap.of(pumped.turned(), fresh, noise).kept();
        }
        Line line = line(formalism, noise, new Dejmps(), rounds(new Pumping(), 3));
        line.request(START, START + 2 * Picoseconds.SECOND, 8, 0.5).runUntil(3 * Picoseconds.SECOND);
        assertMean(line, pumped.i(), 100);
        if (formalism.equals("bell_diagonal")) {
            double expected = pumped.i();
            line.trueFidelities().forEach(f -> assertEquals(expected, f, 1e-9));
        }
    }
}
