package org.bellwire.protocols.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.bellwire.hardware.address.MemoryId;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.address.PairId;
import org.bellwire.hardware.memory.MemoryParameters;
import org.bellwire.hardware.state.OperationNoise;
import org.bellwire.hardware.state.PauliRates;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.protocols.Line;
import org.bellwire.protocols.cutoff.AgeCutoff;
import org.bellwire.protocols.cutoff.CutoffPolicy;
import org.bellwire.protocols.cutoff.FidelityCutoff;
import org.bellwire.protocols.cutoff.NoCutoff;
import org.bellwire.protocols.knowledge.PairRecord;
import org.bellwire.protocols.knowledge.WernerEstimator;
import org.bellwire.protocols.node.SoftwareParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cutoffs on two links against the closed form, with rounds made by memories that emit once a millisecond. */
class CutoffTest {

    private static final long ROUND = Picoseconds.MILLISECOND;
    private static final long START = ROUND / 2;
    private static final double DECAY = 1.0 / 50; // Of the Werner parameter, per round.
    private static final int RUNS = 1500;

    @Test
    void theFidelityCutoffIsTheInstantAtWhichTheEstimateFallsBelow() {
        PauliRates thirds = PauliRates.of(0.01, 1.0 / 3, 1.0 / 3, 1.0 / 3);
        WernerEstimator estimator = new WernerEstimator(thirds, OperationNoise.IDEAL);
        NodeId node = new NodeId(0, "r0");
        PairRecord pair = PairRecord.heralded(new PairId(node, 0), new MemoryId(node, 0), 0.9, 1000);
        long deadline = new FidelityCutoff().with(Map.of("least", 0.7)).deadline(pair, estimator);
        // w falls from 13/15 to 9/15 as exp(-8t/3T).
        double expected = 0.01 * 3 / 8 * Math.log(13.0 / 9);
        assertEquals(expected, Picoseconds.toSeconds(deadline - 1000), 1e-11);
    }

    private static Line line(int routers, CutoffPolicy cutoff, SwapOrder order, long seed) {
        double efficiency = Math.sqrt(0.1 / 0.5); // One attempt succeeds with probability 0.1.
        double coherence = 8.0 / 3 / DECAY * Picoseconds.toSeconds(ROUND);
        MemoryParameters memory = MemoryParameters.STANDARD
                .withRawFidelity(1)
                .withEfficiency(efficiency)
                .withFrequency(1000)
                .withCoherenceTime(coherence)
                .withDecoherenceErrors(1.0 / 3, 1.0 / 3, 1.0 / 3)
                .withoutCutoff();
        SoftwareParameters software = SoftwareParameters.STANDARD
                .withGeneration("single_heralded")
                .withCutoff(cutoff)
                .withOrder(order);
        return Line.Plan.of(routers, 2)
                .withFormalism("bell_diagonal")
                .withMemory(memory)
                .withPaths(1, 1_000_000)
                .withSoftware(software, "single_heralded")
                .withSeed(seed)
                .build();
    }

    /** Rounds until the first delivery, and its decay factor (4F - 1)/3. */
    private record First(double rounds, double decay) {}

    private static First first(int routers, CutoffPolicy cutoff, SwapOrder order, long seed) {
        Line line = line(routers, cutoff, order, seed).request(START, 2000 * ROUND, 1, 0);
        long instant = START;
        while (line.deliveriesAt(0).isEmpty() || line.deliveriesAt(routers - 1).isEmpty()) {
            instant += ROUND;
            line.runUntil(instant);
        }
        double rounds = (line.deliveriesAt(0).get(0).instant() - START) / (double) ROUND;
        return new First(Math.ceil(rounds), (4 * line.trueFidelities().get(0) - 1) / 3);
    }

    private static void assertWithin4(double expected, double sum, double squares) {
        double mean = sum / RUNS;
        double error = Math.sqrt((squares / RUNS - mean * mean) / RUNS);
        assertEquals(expected, mean, 4 * error); // False alarm 6e-5.
    }

    /** Values of docs/entanglement.md: p = 0.1, decay exp(-1/50) per round. */
    @ParameterizedTest
    @CsvSource({"5,20.7511724751,0.9525344524", "10,17.0733652154,0.9195328294"})
    void twoLinksWithACutoffMeetTheClosedForm(int cutoff, double time, double decay) {
        // Just before the next round, so that both links begin again with it.
        double age = Picoseconds.toSeconds((cutoff + 1) * ROUND - ROUND / 100);
        assertMeans(3, new AgeCutoff().with(Map.of("age", age)), new SwapOrder.Nested(), time, decay);
    }

    private static void assertMeans(int routers, CutoffPolicy cutoff, SwapOrder order, double time, double decay) {
        double[] sums = new double[4];
        for (int run = 0; run < RUNS; run++) {
            First first = first(routers, cutoff, order, run + 1);
            sums[0] += first.rounds();
            sums[1] += first.rounds() * first.rounds();
            sums[2] += first.decay();
            sums[3] += first.decay() * first.decay();
        }
        assertWithin4(time, sums[0], sums[1]);
        if (decay > 0) {
            assertWithin4(decay, sums[2], sums[3]);
        }
    }

    @Test
    void twoLinksWithoutACutoffMeetTheClosedForm() {
        assertMeans(3, new NoCutoff(), new SwapOrder.Nested(), 14.736842, 0.8407828765);
    }

    @Test
    void fourLinksTakeTheGreatestOfFour() {
        assertMeans(5, new NoCutoff(), new SwapOrder.Nested(), 20.273378, 0);
    }

    /** With the same luck the last link comes in the same round, whatever the order in which the others were joined. */
    @Test
    void fourLinksTakeAsLongInAnyOrderOfSwaps() {
        for (int seed = 1; seed <= 100; seed++) {
            double nested =
                    first(5, new NoCutoff(), new SwapOrder.Nested(), seed).rounds();
            for (SwapOrder other :
                    List.of(new SwapOrder.Sequential(), new SwapOrder.Given(List.of("r2", "r1", "r3")))) {
                assertEquals(nested, first(5, new NoCutoff(), other, seed).rounds(), other + " " + seed);
            }
        }
    }
}
