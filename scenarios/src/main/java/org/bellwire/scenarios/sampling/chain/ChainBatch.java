package org.bellwire.scenarios.sampling.chain;

import java.util.Optional;
import org.bellwire.scenarios.sampling.Batch;
import org.bellwire.scenarios.sampling.CounterDraws;
import org.bellwire.scenarios.sampling.random.PortableMath;

/** A batch of a chain's trials as the arrays that {@link OrderedSteps} and {@link EagerSteps} take. */
public final class ChainBatch {
    private static final int SHAPE = 11;
    private static final float SINGLE_ROUNDING = 4e-6f;

    private final RepeaterChain chain;
    private final Batch batch;
    private final int from;
    private final int count;
    private final int[] shape;
    private final double[] table;
    private final double[] given;

    /**
     * The arrays of some trials.
     *
     * @param from index of the first
     * @param to index after the last
     */
    public ChainBatch(RepeaterChain chain, Batch batch, int from, int to) {
        this.chain = chain;
        this.batch = batch;
        this.from = from;
        this.count = to - from;
        long first = batch.first() + from;
        ChainTable numbers = new ChainTable(chain.settings(), batch.tilt());
        int parameters = chain.laws().size();
        int left = Math.max(0, batch.given() - parameters);
        this.shape = new int[SHAPE];
        shape[0] = chain.settings().links().size();
        shape[1] = chain.program().map(program -> program.steps().size()).orElse(0);
        shape[2] = chain.columns() + 1;
        shape[3] = parameters == 0 ? 0 : numbers.size();
        shape[4] = parameters;
        shape[5] = left;
        shape[6] = batch.pairing() == Batch.Pairing.MIRRORED ? 1 : 0;
        shape[7] = (int) first;
        shape[8] = (int) (first >>> 32);
        shape[9] = (int) batch.seed();
        shape[10] = (int) (batch.seed() >>> 32);
        this.table = new double[parameters == 0 ? numbers.size() : numbers.size() * count];
        // Kernels take no empty arrays.
        this.given = new double[Math.max(1, left * count)];
        fill(numbers, parameters, left);
    }

    private void fill(ChainTable numbers, int parameters, int left) {
        if (parameters == 0) {
            numbers.fill(index -> Double.NaN, table, 0);
        } else {
            CounterDraws draws = new CounterDraws(chain.laws(), batch);
            for (int i = 0; i < count; i++) {
                draws.begin(from + i);
                double[] values = draws.parameters();
                numbers.fill(index -> values[index], table, i * numbers.size());
            }
        }
        for (int i = 0; i < count && left > 0; i++) {
            System.arraycopy(batch.coordinates(), (from + i) * batch.given() + parameters, given, i * left, left);
        }
    }

    /** Whether nodes swap in a fixed order. */
    public boolean isOrdered() {
        return chain.program().isPresent();
    }

    public int[] shape() {
        return shape;
    }

    /** The steps; one unused number where nodes swap as soon as they can. */
    public int[] program() {
        Optional<SwapProgram> program = chain.program();
        return program.isPresent() ? program.get().numbers() : new int[1];
    }

    public double[] table() {
        return table;
    }

    /**
     * The table in single precision. Sums of periods are less exact there, and a pair that has waited for just the cutoff must be told from one
     * that has waited a period longer.
     */
    public float[] singleTable() {
        float[] singles = new float[table.length];
        for (int i = 0; i < singles.length; i++) {
            singles[i] = (float) table[i];
        }
        for (int at = ChainTable.longestWait(shape[0]); at < singles.length; at += ChainTable.size(shape[0])) {
            singles[at] *= 1 + SINGLE_ROUNDING;
        }
        return singles;
    }

    public double[] given() {
        return given;
    }

    /** The table of powers that all trials share. */
    public static double[] powers() {
        return PortableMath.powersOfHalf();
    }
}
