package org.bellwire.protocols.qkd.distill;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.protocols.qkd.key.BitString;
import org.bellwire.protocols.qkd.key.SiftedBlock;
import org.bellwire.protocols.qkd.rate.SiftedCount;

/**
 * Which bits of a block are compared and which are kept, and what the comparison counts. All bits of decoys are compared, all of a
 * basis that is chosen less than half of the time, and a sample of the rest.
 *
 * @param kindShares shares of the kinds of pulses, signal first
 * @param zShare probability in (0, 1) that an end chooses Z
 */
record Ledger(List<Double> kindShares, double zShare) {
    private static final int BASES = 2;

    Ledger {
        kindShares = List.copyOf(kindShares);
    }

    private double share(int basis) {
        return basis == 0 ? zShare : 1 - zShare;
    }

    private boolean makesKey(SiftedBlock block, int bit) {
        return block.kind(bit) == 0 && share(block.basis(bit)) >= 0.5;
    }

    BitString compared(SiftedBlock block, double sampleShare, CounterStream stream) {
        BitSet places = new BitSet();
        for (int i = 0; i < block.size(); i++) {
            places.set(i, !makesKey(block, i) || stream.chance(sampleShare));
        }
        return BitString.of(places, block.size());
    }

    static BitSet kept(BitString compared) {
        BitSet kept = compared.places();
        kept.flip(0, compared.length());
        return kept;
    }

    /** Bits kept, by basis. */
    static List<Integer> keptOf(SiftedBlock block, BitString compared) {
        int[] kept = new int[BASES];
        kept(compared).stream().forEach(i -> kept[block.basis(i)]++);
        return List.of(kept[0], kept[1]);
    }

    /** By basis, then by kind of pulse. */
    List<List<SiftedCount>> counts(SiftedBlock own, BitString compared, BitString theirs, long pulses) {
        SiftedCount[][] counts = new SiftedCount[BASES][kindShares.size()];
        for (int basis = 0; basis < BASES; basis++) {
            for (int kind = 0; kind < kindShares.size(); kind++) {
                double chosen = pulses * kindShares.get(kind) * share(basis) * share(basis);
                counts[basis][kind] = new SiftedCount(chosen, 0, 0, 0);
            }
        }
        int next = 0;
        for (int i = 0; i < own.size(); i++) {
            int told = compared.bit(i) ? 1 : 0;
            int wrong = told == 1 && theirs.bit(next) != own.bit(i) ? 1 : 0;
            next += told;
            SiftedCount one = new SiftedCount(0, 1, told, wrong);
            counts[own.basis(i)][own.kind(i)] = counts[own.basis(i)][own.kind(i)].plus(one);
        }
        List<List<SiftedCount>> byBasis = new ArrayList<>();
        for (SiftedCount[] kinds : counts) {
            byBasis.add(List.of(kinds));
        }
        return List.copyOf(byBasis);
    }

    /** Error rate to be expected in the kept bits, from the compared bits of the same bases; within the range that Cascade takes. */
    double errorRate(List<List<SiftedCount>> counts) {
        SiftedCount sample = new SiftedCount(0, 0, 0, 0);
        for (int basis = 0; basis < BASES; basis++) {
            if (share(basis) >= 0.5) {
                sample = sample.plus(counts.get(basis).get(0));
            }
        }
        double rate = (sample.errors() + 0.5) / (sample.compared() + 1.0);
        return Math.min(0.49, Math.max(1e-4, rate));
    }
}
