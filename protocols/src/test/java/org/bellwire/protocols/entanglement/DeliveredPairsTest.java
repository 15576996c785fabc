package org.bellwire.protocols.entanglement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bellwire.hardware.memory.MemoryParameters;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.protocols.Line;
import org.bellwire.protocols.knowledge.MemoryRecord;
import org.bellwire.protocols.knowledge.MemoryState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What arrives at the ends of a line, in truth. */
class DeliveredPairsTest {

    private static final long START = 10 * Picoseconds.MILLISECOND;
    private static final long END = 200 * Picoseconds.MILLISECOND;

    @ParameterizedTest
    @CsvSource({
        "2,ket_vector",
        "3,ket_vector",
        "5,ket_vector",
        "6,ket_vector",
        "2,bell_diagonal",
        "4,bell_diagonal",
        "5,bell_diagonal",
        "4,density_matrix",
        "5,stabilizer"
    })
    void idealDevicesDeliverPerfectPairsOverAnyNumberOfSwaps(int routers, String formalism) {
        Line line = Line.Plan.of(routers, 8).withFormalism(formalism).build();
        line.request(START, END, 4, 0.1).runUntil(END);
        assertTrue(
                line.trueFidelities().size() > 20,
                "pairs: " + line.trueFidelities().size());
        line.trueFidelities().forEach(f -> assertEquals(1, f, 1e-9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ket_vector", "bell_diagonal", "density_matrix", "stabilizer"})
    void theTrueFidelityOfFreshPairsIsTheRawFidelity(String formalism) {
        Line line = Line.Plan.of(2, 4)
                .withFormalism(formalism)
                .withMemory(MemoryParameters.STANDARD.withRawFidelity(0.9))
                .build();
        line.request(START, 6 * END, 4, 0.5).runUntil(6 * END);
        double mean =
                line.trueFidelities().stream().mapToDouble(f -> f).average().orElseThrow();
        int pairs = line.trueFidelities().size();
        // Ket: a share of Phi+ of 0.9 over some 2,000 pairs, standard error 0.007; four of them, false alarm 6e-5.
        assertTrue(pairs > 1000 && Math.abs(mean - 0.9) < 4 * Math.sqrt(0.09 / pairs), pairs + " " + mean);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ket_vector", "bell_diagonal", "density_matrix", "stabilizer"})
    void purifiedPairsAreDeliveredOnOneLinkAndAreAsGoodAsTheirLabel(String formalism) {
        Line line = Line.Plan.of(2, 8)
                .withFormalism(formalism)
                .withMemory(MemoryParameters.STANDARD.withRawFidelity(0.8))
                .build();
        line.request(START, 20 * END, 8, 0.83).runUntil(20 * END);
        assertTrue(line.deliveriesAt(0).stream().allMatch(d -> d.pair().fidelity() >= 0.838));
        double mean =
                line.trueFidelities().stream().mapToDouble(f -> f).average().orElseThrow();
        int pairs = line.trueFidelities().size();
        assertTrue(pairs > 1000 && Math.abs(mean - 0.838150289) < 4 * Math.sqrt(0.136 / pairs), pairs + " " + mean);
    }

    @Test
    void twirledPairsAreAsGoodAsTheirLabelAfterSeveralRoundsAndASwap() {
        Line line = Line.Plan.of(3, 24)
                .withFormalism("bell_diagonal")
                .withMemory(MemoryParameters.STANDARD.withRawFidelity(0.9))
                .build();
        line.request(START, 20 * END, 12, 0.95).runUntil(20 * END);
        assertTrue(
                line.trueFidelities().size() > 50,
                "pairs: " + line.trueFidelities().size());
        for (int i = 0; i < line.trueFidelities().size(); i++) {
            assertEquals(
                    line.deliveriesAt(0).get(i).pair().fidelity(),
                    line.trueFidelities().get(i),
                    1e-9);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ket_vector", "bell_diagonal", "density_matrix", "stabilizer"})
    void afterTheWindowEveryMemoryIsFreeAndNothingIsLeftToHappen(String formalism) {
        Line line = Line.Plan.of(4, 8)
                .withFormalism(formalism)
                .withMemory(MemoryParameters.STANDARD.withRawFidelity(0.95).withCoherenceTime(0.004))
                .build();
        line.request(START, END, 4, 0.3).runUntil(Picoseconds.NEVER);
        assertFalse(line.deliveries().isEmpty());
        for (int i = 0; i < 4; i++) {
            for (MemoryRecord record : line.router(i).resources().memories()) {
                assertEquals(MemoryState.RAW, record.state(), record.toString());
            }
        }
        assertEquals(0, line.timeline().pending());
        assertTrue(line.timeline().now() < END + 10 * Picoseconds.MILLISECOND);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void shortLivedMemoriesNeverLeaveAPartnerWaiting(long seed) {
        Line line = Line.Plan.of(5, 6)
                .withSeed(seed)
                .withMemory(MemoryParameters.STANDARD.withRawFidelity(0.9).withCoherenceTime(0.0021))
                .build();
        line.request(START, 5 * END, 3, 0.5).runUntil(5 * END - 1);
        List<Long> late = line.deliveriesAt(0).stream()
                .map(d -> d.instant())
                .filter(t -> t > 4 * END)
                .toList();
        List<Long> early = line.deliveriesAt(0).stream()
                .map(d -> d.instant())
                .filter(t -> t < END)
                .toList();
        assertFalse(early.isEmpty());
        assertTrue(late.size() > early.size() / 3, early.size() + " early, " + late.size() + " late");
    }
}
