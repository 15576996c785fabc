package org.bellwire.kernel.random;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.LongSupplier;
import umontreal.ssj.probdist.ChiSquareDist;

/**
 * Pearson's test that cells are hit equally often. Each use gives a false alarm with probability 2e-6, half of it for counts that
 * are too even; with the fixed seeds of these tests the answer is always the same.
 */
final class Uniformity {
    private static final double FALSE_ALARM = 1e-6;

    private Uniformity() {}

    /** @param cell gives numbers from 0 to {@code cells - 1} */
    static void check(String what, int draws, int cells, LongSupplier cell) {
        long[] counts = new long[cells];
        for (int i = 0; i < draws; i++) {
            counts[(int) cell.getAsLong()]++;
        }
        double expected = (double) draws / cells;
        double chiSquare = 0;
        for (long count : counts) {
            chiSquare += (count - expected) * (count - expected) / expected;
        }
        double tail = ChiSquareDist.barF(cells - 1, 10, chiSquare);
        assertTrue(tail > FALSE_ALARM && tail < 1 - FALSE_ALARM, what + ": tail probability " + tail);
    }
}
