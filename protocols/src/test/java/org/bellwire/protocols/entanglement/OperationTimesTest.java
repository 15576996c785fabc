package org.bellwire.protocols.entanglement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bellwire.hardware.memory.MemoryParameters;
import org.bellwire.hardware.memory.OperationTimes;
import org.bellwire.hardware.station.HeraldingStation;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.protocols.Line;
import org.bellwire.protocols.Line.Arms;
import org.bellwire.protocols.network.PairDelivered;
import org.bellwire.protocols.node.SoftwareParameters;
import org.bellwire.protocols.resource.SwapOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Operations that take their time, and memories that are not always initialized well. */
class OperationTimesTest {

    private static final long START = 10 * Picoseconds.MILLISECOND;
    private static final double THIRD = 1.0 / 3;
    private static final double COHERENCE = 0.1;
    private static final OperationTimes SWAP_OF_A_MILLISECOND = new OperationTimes(
            200 * Picoseconds.MICROSECOND, 300 * Picoseconds.MICROSECOND, 500 * Picoseconds.MICROSECOND, 0);
    private static final MemoryParameters MEMORY =
            MemoryParameters.STANDARD.withRawFidelity(1).withEfficiency(0.7).withoutCutoff();
    private static final MemoryParameters DECAYING =
            MEMORY.withCoherenceTime(COHERENCE).withDecoherenceErrors(THIRD, THIRD, 1 - 2 * THIRD);
    private static final SoftwareParameters SOFTWARE = SoftwareParameters.STANDARD.withGeneration("single_heralded");

    private static Line.Plan plan(int routers, MemoryParameters memory, SoftwareParameters software) {
        return Line.Plan.of(routers, 2)
                .withFormalism("bell_diagonal")
                .withMemory(memory)
                .withSoftware(software, "single_heralded");
    }

    private static Line run(int routers, MemoryParameters memory, SoftwareParameters software, long end) {
        return plan(routers, memory, software)
                .build()
                .request(START, end, 1, 0.1)
                .runUntil(end);
    }

    private static SoftwareParameters swappedBy(String order) {
        return SOFTWARE.withOrder(order.equals("asap") ? new SwapOrder.AsSoonAsPossible() : new SwapOrder.Nested());
    }

    /** Four memories decay for a millisecond more: the Werner parameter falls by exp(-4 t / 3 T) for each. */
    @ParameterizedTest
    @ValueSource(strings = {"nested", "asap"})
    void pairsDecayWhileTheyAreSwapped(String order) {
        long end = 10 * START;
        Line atOnce = run(3, DECAYING, swappedBy(order), end);
        Line slow = run(3, DECAYING.withTimes(SWAP_OF_A_MILLISECOND), swappedBy(order), end);
        PairDelivered first = atOnce.deliveriesAt(0).get(0);
        PairDelivered later = slow.deliveriesAt(0).get(0);
        assertEquals(Picoseconds.MILLISECOND, later.instant() - first.instant());
        double before = (4 * atOnce.trueFidelities().get(0) - 1) / 3;
        double after = (4 * slow.trueFidelities().get(0) - 1) / 3;
        assertEquals(before * Math.exp(-16.0 / 3 * 0.001 / COHERENCE), after, 1e-9);
        assertEquals(slow.trueFidelities().get(0), later.pair().fidelity(), 1e-3); // Aged to its own delivery.
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void newsThatComesDuringASwapIsHeardAfterIt(long seed) {
        Line line = plan(6, MEMORY.withTimes(SWAP_OF_A_MILLISECOND), swappedBy("asap"))
                .withSeed(seed)
                .build();
        line.request(START, 30 * START, 1, 0.1).runUntil(30 * START);
        assertTrue(
                line.trueFidelities().size() > 10,
                "pairs: " + line.trueFidelities().size());
        line.trueFidelities().forEach(f -> assertEquals(1, f, 1e-9));
        line.runUntil(Picoseconds.NEVER);
        assertEquals(0, line.timeline().pending());
        for (int i = 0; i < 6; i++) {
            assertTrue(line.router(i).resources().trail().isEmpty());
        }
    }

    /** From one attempt's end to the next lie the reset, the photon's flight and the herald's. */
    @Test
    void aMemoryEmitsNothingBeforeItIsReset() {
        long reset = 5 * Picoseconds.MILLISECOND;
        Line line = plan(2, MEMORY.withTimes(OperationTimes.NONE.withReset(reset)), SOFTWARE)
                .build();
        List<GenerationEnded> ends = line.collect(GenerationEnded.class);
        line.request(START, 40 * START, 1, 0.1).runUntil(40 * START);
        long flight = 5_000_000; // 1 km at 2e-4 m/ps.
        long herald = 100 * Picoseconds.MICROSECOND;
        long cycle = reset + flight + herald + HeraldingStation.STANDARD_GUARD;
        assertTrue(ends.size() > 50);
        for (int i = 1; i < ends.size(); i++) {
            long gap = ends.get(i).instant() - ends.get(i - 1).instant();
            assertEquals(cycle, gap, 12_500 * 2.0); // Slots of 12.5 ns.
        }
    }

    /**
     * A success in 0.245 attempts, one in the reset and the time from the emission to the later end's knowledge of how it went.
     * False alarm 6e-5 (4 standard errors).
     */
    @ParameterizedTest
    @CsvSource({
        "EVENT,1000,1000,0.005105",
        "SAMPLED,1000,1000,0.005105",
        "EVENT,200,1800,0.005109",
        "SAMPLED,1800,200,0.005109"
    })
    void resetsSetTheRateAlsoWhereOneEndIsReadyLater(Resolution resolution, double left, double right, double cycle) {
        MemoryParameters memory = MEMORY.withTimes(OperationTimes.NONE.withReset(5 * Picoseconds.MILLISECOND));
        long end = 1000 * START;
        Line line = plan(2, memory, SOFTWARE.withResolution(resolution))
                .withArms(new Arms(left, right, 0), 100 * Picoseconds.MICROSECOND)
                .build()
                .request(START, end, 1, 0.1)
                .runUntil(end);
        double attempts = Picoseconds.toSeconds(end - START) / cycle;
        double success = 0.5 * 0.7 * 0.7;
        assertEquals(
                attempts * success, line.trueFidelities().size(), 4 * Math.sqrt(attempts * success * (1 - success)));
    }

    @ParameterizedTest
    @CsvSource({
        "bell_diagonal,single_heralded,EVENT",
        "bell_diagonal,single_heralded,SAMPLED",
        "bell_diagonal,barrett_kok,EVENT",
        "bell_diagonal,barrett_kok,SAMPLED",
        "density_matrix,barrett_kok,EVENT",
        "ket_vector,single_heralded,EVENT",
        "stabilizer,barrett_kok,EVENT"
    })
    void aBadStartFlipsThePhaseOfThePair(String formalism, String protocol, Resolution resolution) {
        double flipped = 2 * 0.03 * 0.97;
        double expected = 0.9 * (1 - flipped) + 0.1 / 3 * flipped;
        Line line = Line.Plan.of(2, 4)
                .withFormalism(formalism)
                .withMemory(MEMORY.withRawFidelity(0.9).withInitializationFidelity(0.97))
                .withSoftware(
                        SOFTWARE.withGeneration(protocol).withResolution(resolution),
                        protocol.equals("barrett_kok") ? "single_atom" : protocol)
                .build();
        long end = 40 * START;
        line.request(START, end, 4, 0.1).runUntil(end);
        List<Double> truths = line.trueFidelities();
        double mean = truths.stream().mapToDouble(f -> f).average().orElseThrow();
        boolean isOneCourse = formalism.equals("ket_vector") || formalism.equals("stabilizer");
        double tolerance = isOneCourse ? 4 * Math.sqrt(expected * (1 - expected) / truths.size()) : 1e-9; // 6e-5.
        assertTrue(truths.size() > 50, "pairs: " + truths.size());
        assertEquals(expected, mean, tolerance);
        line.deliveries().forEach(d -> assertEquals(expected, d.pair().fidelity(), 1e-12));
    }

    @Test
    void purificationTakesItsTimeAndStaysRight() {
        long end = 60 * START;
        Line line = Line.Plan.of(2, 4)
                .withFormalism("bell_diagonal")
                .withMemory(MEMORY.withRawFidelity(0.8).withTimes(SWAP_OF_A_MILLISECOND))
                .withSoftware(SOFTWARE, "single_heralded")
                .build();
        line.request(START, end, 4, 0.83).runUntil(end);
        assertTrue(line.trueFidelities().size() > 20);
        line.trueFidelities().forEach(f -> assertEquals(0.838150289, f, 1e-8));
    }
}
