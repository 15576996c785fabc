package org.bellwire.vector;

import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import org.bellwire.scenarios.sampling.Batch;
import org.bellwire.scenarios.sampling.random.PortableMath;

/** All luck of some trials side by side: {@link org.bellwire.scenarios.sampling.random.Philox} in lanes, or what the batch prescribes. */
final class LaneDraws {
    private static final long LOW = 0xFFFFFFFFL;
    private static final long MULTIPLIER_0 = 0xD2511F53L;
    private static final long MULTIPLIER_1 = 0xCD9E8D57L;
    private static final int WEYL_0 = 0x9E3779B9;
    private static final int WEYL_1 = 0xBB67AE85;
    private static final int ROUNDS = 10;
    private static final int LANES = Lanes.COUNT;
    private static final LongVector FROM_ZERO = LongVector.zero(Lanes.LONGS).addIndex(1);

    private final Batch batch;
    private final int draws;
    private final long[] odd;

    /** @param draws of a trial */
    LaneDraws(Batch batch, int draws) {
        this.batch = batch;
        this.draws = draws;
        // They come in twos.
        this.odd = new long[(draws + 1) / 2 * 2 * LANES];
    }

    /** Draw number {@code draw} of each of the trials, in units of 2<sup>-53</sup>. */
    LongVector at(int draw) {
        return LongVector.fromArray(Lanes.LONGS, odd, draw * LANES);
    }

    /**
     * Goes to other trials.
     *
     * @param index of the first, in the batch
     */
    void begin(int index) {
        LongVector trials = FROM_ZERO.add(batch.first() + index);
        LongVector numbers =
                batch.pairing() == Batch.Pairing.MIRRORED ? trials.lanewise(VectorOperators.ASHR, 1) : trials;
        for (int draw = 0; draw < draws; draw += 2) {
            if (draw + 1 >= batch.given()) {
                fillTwo(numbers, draw);
            }
        }
        for (int draw = 0; draw < Math.min(draws, batch.given()); draw++) {
            for (int lane = 0; lane < LANES; lane++) {
                odd[draw * LANES + lane] = PortableMath.odd(batch.coordinates()[(index + lane) * batch.given() + draw]);
            }
        }
        if (batch.pairing() == Batch.Pairing.MIRRORED) {
            mirror(trials.and(1).compare(VectorOperators.EQ, 1));
        }
    }

    private void fillTwo(LongVector trials, int draw) {
        LongVector c0 = LongVector.broadcast(Lanes.LONGS, draw >> 1);
        LongVector c1 = LongVector.zero(Lanes.LONGS);
        LongVector c2 = trials.and(LOW);
        LongVector c3 = trials.lanewise(VectorOperators.LSHR, 32);
        int k0 = (int) batch.seed();
        int k1 = (int) (batch.seed() >>> 32);
        for (int round = 0; round < ROUNDS; round++) {
            LongVector p0 = c0.mul(MULTIPLIER_0);
            LongVector p1 = c2.mul(MULTIPLIER_1);
            c0 = p1.lanewise(VectorOperators.LSHR, 32)
                    .lanewise(VectorOperators.XOR, c1)
                    .lanewise(VectorOperators.XOR, k0 & LOW);
            c1 = p1.and(LOW);
            c2 = p0.lanewise(VectorOperators.LSHR, 32)
                    .lanewise(VectorOperators.XOR, c3)
                    .lanewise(VectorOperators.XOR, k1 & LOW);
            c3 = p0.and(LOW);
            k0 += WEYL_0;
            k1 += WEYL_1;
        }
        store(c1, c0, draw);
        store(c3, c2, draw + 1);
    }

    private void store(LongVector high, LongVector low, int draw) {
        high.lanewise(VectorOperators.LSHL, 32)
                .or(low)
                .lanewise(VectorOperators.LSHR, 11)
                .or(1)
                .intoArray(odd, draw * LANES);
    }

    private void mirror(VectorMask<Long> mirrored) {
        for (int draw = 0; draw < draws; draw++) {
            LongVector own = at(draw);
            own.blend(LongVector.broadcast(Lanes.LONGS, 1L << 53).sub(own), mirrored)
                    .intoArray(odd, draw * LANES);
        }
    }
}
