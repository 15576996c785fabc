package org.bellwire.protocols.entanglement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.memory.MemoryParameters;
import org.bellwire.hardware.state.OperationNoise;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.protocols.Line;
import org.bellwire.protocols.Line.Arms;
import org.bellwire.protocols.cutoff.AgeCutoff;
import org.bellwire.protocols.knowledge.MemoryRecord;
import org.bellwire.protocols.knowledge.MemoryState;
import org.bellwire.protocols.network.PairDelivered;
import org.bellwire.protocols.node.SoftwareParameters;
import org.bellwire.protocols.node.SoftwareParameters.Purification;
import org.bellwire.protocols.purification.UnreachableTarget;
import org.bellwire.protocols.purification.UntilTarget;
import org.bellwire.protocols.resource.PurificationPairing;
import org.bellwire.protocols.resource.SwapOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Swapping as soon as possible on lines of routers. */
class EagerSwapTest {

    private static final long START = 10 * Picoseconds.MILLISECOND;
    private static final long END = 60 * Picoseconds.MILLISECOND;
    private static final long DELAY = 100 * Picoseconds.MICROSECOND;
    private static final SoftwareParameters SOFTWARE =
            SoftwareParameters.STANDARD.withGeneration("single_heralded").withOrder(new SwapOrder.AsSoonAsPossible());

    private static final Purification DEJMPS = new Purification(
            new Dejmps(), new UntilTarget(), PurificationPairing.ANY, Optional.empty(), UnreachableTarget.REJECT);

    /** Memories that make a pair in a quarter of all attempts and keep it for ever. */
    private static final MemoryParameters MEMORY =
            MemoryParameters.STANDARD.withRawFidelity(1).withEfficiency(0.7).withoutCutoff();

    private static Line.Plan plan(int routers, int memories) {
        return Line.Plan.of(routers, memories)
                .withMemory(MEMORY)
                .withSoftware(SOFTWARE, "single_heralded")
                .withPaths(1000, DELAY);
    }

    private static void assertAllPerfect(Line line, int atLeast) {
        List<Double> fidelities = line.trueFidelities();
        assertTrue(fidelities.size() >= atLeast, "pairs: " + fidelities.size());
        fidelities.forEach(f -> assertEquals(1, f, 1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "3,ket_vector",
        "4,ket_vector",
        "5,ket_vector",
        "6,ket_vector",
        "3,bell_diagonal",
        "6,bell_diagonal",
        "5,density_matrix",
        "4,stabilizer",
        "6,stabilizer"
    })
    void theEndsKnowTheBellStateInEveryFormalismWhateverTheOrderOfSwaps(int routers, String formalism) {
        for (long seed = 1; seed <= 4; seed++) {
            Line line = plan(routers, 4).withFormalism(formalism).withSeed(seed).build();
            line.request(START, END, 2, 0.1).runUntil(END);
            assertAllPerfect(line, 5);
        }
    }

    @ParameterizedTest
    @EnumSource(Resolution.class)
    void bothResolutionsDoSo(Resolution resolution) {
        for (long seed = 1; seed <= 5; seed++) {
            Line line = plan(6, 4)
                    .withFormalism("stabilizer")
                    .withSoftware(SOFTWARE.withResolution(resolution), "single_heralded")
                    .withSeed(seed)
                    .build();
            line.request(START, END, 2, 0.1).runUntil(END);
            assertAllPerfect(line, 5);
        }
    }

    /** If any memory could be joined with any other, some of these lines would stand still for ever, each end waiting for the other. */
    @Test
    void pairsFromBothEndsDoNotBlockEachOther() {
        for (long seed = 1; seed <= 8; seed++) {
            Line line = plan(6, 4).withFormalism("bell_diagonal").withSeed(seed).build();
            line.request(START, 3 * END, 2, 0.1).runUntil(3 * END);
            assertDeliveriesGoOn(line, START, 3 * END);
        }
    }

    @Test
    void longLinesWithManyMemoriesWhereNeighborsSwapAtTheSameTimeDoSo() {
        for (long seed = 1; seed <= 4; seed++) {
            Line line = plan(9, 12).withFormalism("stabilizer").withSeed(seed).build();
            line.request(START, END, 6, 0.1).runUntil(END);
            assertAllPerfect(line, 10);
        }
    }

    /** Arms of 200 m and 1,800 m, and messages that take no time at all: news may come before the end it is about has judged. */
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 9_000_000})
    void unequalArmsAndFastMessagesDoNoHarm(long delay) {
        for (long seed = 1; seed <= 5; seed++) {
            Line line = plan(6, 4)
                    .withFormalism("bell_diagonal")
                    .withArms(new Arms(200, 1800, 0), delay)
                    .withSeed(seed)
                    .build();
            line.request(START, START + 10 * Picoseconds.MILLISECOND, 2, 0.1).runUntil(END);
            assertAllPerfect(line, 5);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ket_vector", "bell_diagonal", "density_matrix", "stabilizer"})
    void failedSwapsSetBothSidesFreeWhateverTheySpan(String formalism) {
        for (long seed = 1; seed <= 2; seed++) {
            Line line = plan(6, 4)
                    .withFormalism(formalism)
                    .withSwapping(new SwappingParameters(0.7))
                    .withSeed(seed)
                    .build();
            List<PairsSwapped> swaps = line.collect(PairsSwapped.class);
            long end = 3 * END;
            line.request(START, end, 2, 0.1).runUntil(end - 1);
            assertAllPerfect(line, 8);
            int pairs = line.deliveriesAt(0).size();
            // A pair that is delivered has used four swaps that worked.
            long worked = swaps.stream().filter(PairsSwapped::succeeded).count();
            assertTrue(worked >= 4L * pairs, worked + " for " + pairs);
            double share = (double) worked / swaps.size();
            assertEquals(0.7, share, 4 * Math.sqrt(0.21 / swaps.size())); // False alarm 6e-5.
            assertDeliveriesGoOn(line, START, end);
            assertEverythingIsFreeInTheEnd(line, 6);
        }
    }

    private static void assertDeliveriesGoOn(Line line, long start, long end) {
        long third = (end - start) / 3;
        long early = line.deliveriesAt(0).stream()
                .filter(d -> d.instant() < start + third)
                .count();
        long late = line.deliveriesAt(0).stream()
                .filter(d -> d.instant() >= end - third)
                .count();
        assertTrue(late > early / 4, early + " early, " + late + " late");
    }

    private static void assertEverythingIsFreeInTheEnd(Line line, int routers) {
        line.runUntil(Picoseconds.NEVER);
        for (int i = 0; i < routers; i++) {
            for (MemoryRecord record : line.router(i).resources().memories()) {
                assertEquals(MemoryState.RAW, record.state(), record.toString());
            }
            assertTrue(line.router(i).resources().trail().isEmpty(), "r" + i + " remembers swaps");
        }
        assertEquals(0, line.timeline().pending());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void memoriesThatExpireInTheMidstNeverLeaveAHalfWaiting(long seed) {
        Line line = plan(5, 6)
                .withMemory(MEMORY.withCoherenceTime(0.004).withCutoffRatio(1))
                .withSeed(seed)
                .build();
        long end = 5 * END;
        line.request(START, end, 3, 0.1).runUntil(end - 1);
        assertDeliveriesGoOn(line, START, end);
        assertTrue(halvesAlone(line) <= line.deliveriesAt(0).size() / 5, halvesAlone(line) + " halves alone");
        assertEverythingIsFreeInTheEnd(line, 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ket_vector", "bell_diagonal"})
    void halvesThatACutoffDropsTakeTheOtherEndWithThem(String formalism) {
        Line line = plan(5, 6)
                .withFormalism(formalism)
                .withSoftware(SOFTWARE.withCutoff(new AgeCutoff().with(Map.of("age", 0.004))), "single_heralded")
                .build();
        long end = 5 * END;
        line.request(START, end, 3, 0.1).runUntil(end - 1);
        assertAllPerfect(line, 50);
        for (PairDelivered delivery : line.deliveries()) {
            assertTrue(delivery.instant() - delivery.pair().history().born() <= 4 * Picoseconds.MILLISECOND);
        }
        assertDeliveriesGoOn(line, START, end);
        assertEverythingIsFreeInTheEnd(line, 5);
    }

    private static int halvesAlone(Line line) {
        return line.deliveries().size() - 2 * line.trueFidelities().size();
    }

    /** With isotropic decay F - 1/4 of the truth is the geometric mean of what the ends believe, each for its own instant. */
    @ParameterizedTest
    @CsvSource({"1", "0.97"})
    void whatTheEndsBelieveOfDecayingPairsIsTheTruth(double measurementFidelity) {
        double third = 1.0 / 3;
        Line line = plan(6, 6)
                .withFormalism("bell_diagonal")
                .withMemory(MEMORY.withRawFidelity(0.98)
                        .withCoherenceTime(0.2)
                        .withDecoherenceErrors(third, third, 1 - 2 * third))
                .withNoise(new OperationNoise(0.99, measurementFidelity))
                .withSoftware(SOFTWARE.withPurification(DEJMPS), "single_heralded")
                .build();
        line.request(START, 3 * END, 3, 0.3).runUntil(3 * END);
        List<Double> truths = line.trueFidelities();
        List<Double> believed = new ArrayList<>();
        for (PairDelivered here : line.deliveriesAt(0)) {
            line.deliveriesAt(5).stream()
                    .filter(there -> there.pair().id().equals(here.pair().id()))
                    .forEach(there -> believed.add(0.25
                            + Math.sqrt((here.pair().fidelity() - 0.25)
                                    * (there.pair().fidelity() - 0.25))));
        }
        assertTrue(truths.size() > 30, "pairs: " + truths.size());
        for (int i = 0; i < truths.size(); i++) {
            assertEquals(truths.get(i), believed.get(i), 1e-9);
        }
    }

    @Test
    void linkPairsArePurifiedBeforeTheSwapAndWholePairsAfterIt() {
        Line line = plan(3, 24)
                .withFormalism("bell_diagonal")
                .withMemory(MEMORY.withRawFidelity(0.84))
                .withSoftware(SOFTWARE.withPurification(DEJMPS), "single_heralded")
                .build();
        List<PurificationEnded> purifications = line.collect(PurificationEnded.class);
        line.request(START, 5 * END, 12, 0.85).runUntil(5 * END);
        List<Double> truths = line.trueFidelities();
        assertTrue(truths.size() > 20, "pairs: " + truths.size());
        for (int i = 0; i < truths.size(); i++) {
            assertEquals(line.deliveriesAt(0).get(i).pair().fidelity(), truths.get(i), 1e-9);
            assertTrue(truths.get(i) >= 0.85);
        }
        NodeId middle = line.router(1).id();
        assertTrue(purifications.stream().anyMatch(p -> p.kept().node().equals(middle)), "over a link");
        // Two link pairs of 0.88 make 0.77, so that the ends have purified, too.
        assertTrue(
                line.deliveriesAt(0).stream().allMatch(d -> d.pair().history().rounds() > 0), "between the ends");
    }
}
