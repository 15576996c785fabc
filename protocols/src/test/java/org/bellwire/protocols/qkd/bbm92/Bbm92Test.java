package org.bellwire.protocols.qkd.bbm92;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import org.bellwire.hardware.address.PairId;
import org.bellwire.hardware.memory.MemoryParameters;
import org.bellwire.hardware.state.BellState;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.protocols.Line;
import org.bellwire.protocols.application.RequestTerms;
import org.bellwire.protocols.message.ApplicationId;
import org.bellwire.protocols.network.PairDelivered;
import org.bellwire.protocols.network.Reservation.Delivery;
import org.bellwire.protocols.qkd.distill.BlockDistilled;
import org.bellwire.protocols.qkd.distill.Distillation;
import org.bellwire.protocols.qkd.key.KeyMade;
import org.bellwire.protocols.qkd.rate.BellDiagonalKey;
import org.bellwire.protocols.qkd.rate.BinaryEntropy;
import org.bellwire.protocols.qkd.rate.Security;
import org.bellwire.protocols.qkd.rate.SiftedCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fixed seeds; tolerances of three standard errors, which one seed in 370 would miss. */
class Bbm92Test {
    private static final long START = 100 * Picoseconds.MILLISECOND;
    private static final int MEMORIES = 10;

    private static Line chain(String formalism, double rawFidelity, long seed) {
        return Line.Plan.of(3, 2 * MEMORIES)
                .withFormalism(formalism)
                .withMemory(MemoryParameters.STANDARD.withRawFidelity(rawFidelity))
                .withPaths(1000, 10 * Picoseconds.MICROSECOND)
                .withSeed(seed)
                .build();
    }

    private static RequestTerms terms(Line line, long end) {
        return new RequestTerms(line.router(2).id(), START, end, MEMORIES, 0.5, Delivery.USE);
    }

    private static List<BlockDistilled> exchange(Line line, long end, int blockBits, OptionalLong keys) {
        Distillation distillation = new Distillation(0.5, Security.asymptotic(1e-10), 0);
        Bbm92Parameters parameters =
                new Bbm92Parameters(terms(line, end), 0.5, blockBits, 50, keys, Optional.of(distillation));
        ApplicationId id = new ApplicationId(Bbm92Initiator.NAME, 0);
        List<BlockDistilled> blocks = line.collect(BlockDistilled.class);
        Bbm92Responder.install(line.router(2), line.router(0).id(), id, parameters);
        new Bbm92Initiator(line.router(0), id, parameters).start();
        line.runUntil(end + Picoseconds.SECOND);
        return blocks;
    }

    private static SiftedCount counts(List<BlockDistilled> blocks, int basis) {
        return blocks.stream()
                .map(block -> block.counts().get(basis).get(0))
                .reduce(new SiftedCount(0, 0, 0, 0), SiftedCount::plus);
    }

    @Test
    void theKeyRateOfAChainIsThatOfItsMeasuredBellDiagonalWeights() {
        double seconds = 0.3;
        long end = START + Picoseconds.ofSeconds(seconds);
        Line measured = chain("bell_diagonal", 0.97, 1)
                .request(START, end, MEMORIES, 0.5)
                .runUntil(end);
        double[] weights = weights(measured);
        double pairs = measured.deliveriesAt(0).size() / seconds;
        BellDiagonalKey key = new BellDiagonalKey(weights[0], weights[1], weights[2], weights[3]);

        List<BlockDistilled> blocks = exchange(chain("bell_diagonal", 0.97, 2), end, 500, OptionalLong.empty());
        SiftedCount z = counts(blocks, 0);
        SiftedCount x = counts(blocks, 1);
        assertEquals(key.bitError(), z.errorRate(), 3 * Math.sqrt(key.bitError() / z.compared()));
        assertEquals(key.phaseError(), x.errorRate(), 3 * Math.sqrt(key.phaseError() / x.compared()));
        double sifted = (z.sifted() + x.sifted()) / seconds;
        // Werner pairs have one error rate, which all bits tell: those compared, and those corrected.
        double bits = z.compared() + x.compared() + sum(blocks, BlockDistilled::kept);
        double error = (z.errors() + x.errors() + sum(blocks, BlockDistilled::corrected)) / bits;
        double fraction = 1 - 2 * BinaryEntropy.of(error);
        // h'(0.04) is 4.6.
        double spread = 3 * 2 * 4.6 * Math.sqrt(key.bitError() / bits);
        assertTrue(spread < 0.07 && bits > 6000, bits + " bits");
        assertEquals(key.bb84(), fraction, spread);
        double formula = pairs / 2 * key.bb84();
        // The counts of pairs and of sifted bits are at most Poissonian.
        double counts = 3 * Math.sqrt(1 / (pairs * seconds) + 1.0 / (z.sifted() + x.sifted()));
        assertEquals(formula, sifted * fraction, formula * (counts + spread / key.bb84()));
        assertTrue(sum(blocks, BlockDistilled::secret) > 0);
    }

    private static long sum(List<BlockDistilled> blocks, ToLongFunction<BlockDistilled> part) {
        return blocks.stream().mapToLong(part).sum();
    }

    /** Mean weights of Phi+, Phi-, Psi+ and Psi- when both halves have been delivered. */
    private static double[] weights(Line line) {
        Map<PairId, PairDelivered> there = new HashMap<>();
        line.deliveriesAt(2).forEach(d -> there.put(d.pair().id(), d));
        BellState[] states = {BellState.PHI_PLUS, BellState.PHI_MINUS, BellState.PSI_PLUS, BellState.PSI_MINUS};
        double[] sums = new double[states.length];
        int count = 0;
        for (PairDelivered here : line.deliveriesAt(0)) {
            PairDelivered other = there.get(here.pair().id());
            if (other != null) {
                count++;
                for (int s = 0; s < states.length; s++) {
                    sums[s] += line.network()
                            .states()
                            .fidelity(
                                    here.taken().orElseThrow(),
                                    other.taken().orElseThrow(),
                                    states[s],
                                    Math.max(here.instant(), other.instant()));
                }
            }
        }
        for (int s = 0; s < sums.length; s++) {
            sums[s] /= count;
        }
        return sums;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ket_vector", "bell_diagonal", "stabilizer"})
    void perfectPairsGiveEqualBitsInBothBasesWhateverTheFormalism(String formalism) {
        List<BlockDistilled> blocks =
                exchange(chain(formalism, 1, 5), START + 30 * Picoseconds.MILLISECOND, 100, OptionalLong.empty());
        assertTrue(counts(blocks, 0).compared() > 20 && counts(blocks, 1).compared() > 20, blocks.toString());
        assertEquals(0, counts(blocks, 0).errors());
        assertEquals(0, counts(blocks, 1).errors());
    }

    @Test
    void bothEndsHaveTheSameKeysAndStopWhenThereAreEnough() {
        Line line = chain("bell_diagonal", 0.98, 3);
        Map<Long, List<KeyMade>> keys = new HashMap<>();
        line.network()
                .observations()
                .listen(
                        KeyMade.class,
                        key -> keys.computeIfAbsent(key.number(), n -> new ArrayList<>())
                                .add(key));
        exchange(line, START + 2 * Picoseconds.SECOND, 1000, OptionalLong.of(4));
        for (long number = 0; number < 4; number++) {
            List<KeyMade> both = keys.get(number);
            assertEquals(2, both.size());
            assertEquals(both.get(0).key(), both.get(1).key());
        }
        // The block that the fourth key came of, and those under way, may have made some more.
        assertTrue(keys.size() < 200, keys.size() + " keys");
        assertTrue(keys.get(3L).get(0).instant() < START + Picoseconds.SECOND);
    }
}
