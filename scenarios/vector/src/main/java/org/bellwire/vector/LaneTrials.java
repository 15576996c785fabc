package org.bellwire.vector;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import org.bellwire.scenarios.sampling.Batch;
import org.bellwire.scenarios.sampling.chain.ChainBatch;
import org.bellwire.scenarios.sampling.chain.OrderedSteps;
import org.bellwire.scenarios.sampling.chain.RepeaterChain;

/**
 * Some trials of a chain that is swapped in a fixed order, a trial a lane. All lanes take the same steps, as if none could fail; the trials in which one
 * did are done over one by one, by {@link OrderedSteps}. The stack of pairs lies in arrays, a vector after the other.
 */
final class LaneTrials {
    private static final int LANES = Lanes.COUNT;
    private static final int NUMBERS = 5;
    private static final int GENERATE = 0;
    private static final int LINK = 8;
    private static final int NODE = 3;
    private static final int PAIRS = 24;
    private static final double UNIT = 0x1p-53;
    private static final double MOST_TURNS = 1e15;

    private final RepeaterChain chain;
    private final Batch batch;
    private final int from;
    private final int to;
    private final ChainBatch arrays;
    private final double[] powers = ChainBatch.powers();
    private final double[] table;
    private final int[] program;
    private final int steps;
    private final int columns;
    private final int nodes;
    private final int rest;
    private final boolean hasCoins;
    private final LaneDraws draws;

    private final double[] time = new double[PAIRS * LANES];
    private final double[] cx = new double[PAIRS * LANES];
    private final double[] cy = new double[PAIRS * LANES];
    private final double[] cz = new double[PAIRS * LANES];
    private final double[] ex = new double[PAIRS * LANES];
    private final double[] ey = new double[PAIRS * LANES];
    private final double[] ez = new double[PAIRS * LANES];
    private final double[] columnsOfLanes;

    // Trials in which a step failed, a bit a lane.
    private long failed;
    private int draw;
    private int top;

    LaneTrials(RepeaterChain chain, Batch batch, int from, int to) {
        this.chain = chain;
        this.batch = batch;
        this.from = from;
        this.to = to;
        this.arrays = new ChainBatch(chain, batch, from, to);
        this.table = arrays.table();
        this.program = arrays.program();
        int links = arrays.shape()[0];
        this.steps = arrays.shape()[1];
        this.columns = arrays.shape()[2];
        this.nodes = links * LINK;
        this.rest = nodes + (links + 1) * NODE;
        this.hasCoins = table[rest + 10] < 1;
        this.draws = new LaneDraws(batch, hasCoins ? steps : links);
        this.columnsOfLanes = new double[columns * LANES];
    }

    void run() {
        double[] rows = new double[(to - from) * columns];
        int index = 0;
        for (; index + LANES <= to - from; index += LANES) {
            draws.begin(from + index);
            compute();
            for (int column = 0; column < columns; column++) {
                for (int lane = 0; lane < LANES; lane++) {
                    rows[(index + lane) * columns + column] = columnsOfLanes[column * LANES + lane];
                }
            }
            for (int lane = 0; lane < LANES && failed != 0; lane++) {
                if ((failed >> lane & 1) == 1) {
                    oneByOne(index + lane, rows);
                }
            }
        }
        for (; index < to - from; index++) {
            oneByOne(index, rows);
        }
        RepeaterChain.requireFinished(rows, to - from);
        System.arraycopy(rows, 0, batch.rows(), from * columns, rows.length);
    }

    private void oneByOne(int index, double[] rows) {
        OrderedSteps.trial(index, arrays.shape(), program, table, arrays.given(), powers, rows);
    }

    private void compute() {
        failed = 0;
        draw = 0;
        top = 0;
        DoubleVector attempts = DoubleVector.zero(Lanes.DOUBLES);
        DoubleVector surplus = attempts;
        DoubleVector logWeight = attempts;
        double coins = 0;
        for (int step = 0; step < steps; step++) {
            if (program[step * NUMBERS] == GENERATE) {
                int link = program[step * NUMBERS + 1] * LINK;
                DoubleVector count = generated(link);
                attempts = attempts.add(count);
                surplus = surplus.add(count.mul(table[link + 7]).sub(1.0));
                logWeight = logWeight.add(count.sub(1.0).mul(table[link + 5]).add(table[link + 6]));
            } else {
                swap(step);
                if (hasCoins) {
                    coins += 1.0 - table[rest + 10];
                    logWeight = logWeight.add(table[rest + 8]);
                }
            }
        }
        put(5, attempts);
        put(7, surplus);
        put(8, DoubleVector.broadcast(Lanes.DOUBLES, coins));
        put(9, logWeight);
        settle();
    }

    private void put(int column, DoubleVector numbers) {
        numbers.intoArray(columnsOfLanes, column * LANES);
    }

    private DoubleVector generated(int link) {
        DoubleVector turns = Lanes.logarithm(draws.at(draw++)).mul(table[link]).min(MOST_TURNS);
        DoubleVector count = Lanes.whole(turns).add(1.0);
        int at = top * LANES;
        count.mul(table[link + 1]).intoArray(time, at);
        DoubleVector.broadcast(Lanes.DOUBLES, table[link + 2]).intoArray(cx, at);
        DoubleVector.broadcast(Lanes.DOUBLES, table[link + 3]).intoArray(cy, at);
        DoubleVector.broadcast(Lanes.DOUBLES, table[link + 4]).intoArray(cz, at);
        DoubleVector zero = DoubleVector.zero(Lanes.DOUBLES);
        zero.intoArray(ex, at);
        zero.intoArray(ey, at);
        zero.intoArray(ez, at);
        top++;
        return count;
    }

    private void swap(int step) {
        int left = (top - 2) * LANES;
        int right = (top - 1) * LANES;
        DoubleVector leftTime = DoubleVector.fromArray(Lanes.DOUBLES, time, left);
        DoubleVector rightTime = DoubleVector.fromArray(Lanes.DOUBLES, time, right);
        DoubleVector now = leftTime.max(rightTime);
        VectorMask<Double> late = now.sub(leftTime.min(rightTime)).compare(VectorOperators.GT, table[rest + 7]);
        failed |= late.toLong();
        if (hasCoins) {
            DoubleVector uniform = Lanes.toDoubles(draws.at(draw++)).mul(UNIT);
            failed |= uniform.compare(VectorOperators.GE, table[rest]).toLong();
        }
        int a = nodes + program[step * NUMBERS + 1] * NODE;
        int m = nodes + program[step * NUMBERS + 2] * NODE;
        int b = nodes + program[step * NUMBERS + 3] * NODE;
        DoubleVector leftWait = now.sub(leftTime);
        DoubleVector rightWait = now.sub(rightTime);
        join(cx, table[rest + 1], ex, leftWait.mul(table[a] + table[m]), rightWait.mul(table[m] + table[b]));
        join(
                cy,
                table[rest + 2],
                ey,
                leftWait.mul(table[a + 1] + table[m + 1]),
                rightWait.mul(table[m + 1] + table[b + 1]));
        join(
                cz,
                table[rest + 3],
                ez,
                leftWait.mul(table[a + 2] + table[m + 2]),
                rightWait.mul(table[m + 2] + table[b + 2]));
        now.add(table[rest + 11]).intoArray(time, left);
        top--;
    }

    // One correlation of both pairs, and the exponents of their decay.
    private void join(double[] c, double noise, double[] e, DoubleVector leftDecay, DoubleVector rightDecay) {
        int left = (top - 2) * LANES;
        int right = (top - 1) * LANES;
        DoubleVector leftE = DoubleVector.fromArray(Lanes.DOUBLES, e, left).add(leftDecay);
        DoubleVector rightE = DoubleVector.fromArray(Lanes.DOUBLES, e, right).add(rightDecay);
        leftE.add(rightE).intoArray(e, left);
        DoubleVector.fromArray(Lanes.DOUBLES, c, left)
                .mul(DoubleVector.fromArray(Lanes.DOUBLES, c, right))
                .mul(noise)
                .intoArray(c, left);
    }

    private void settle() {
        DoubleVector x = settled(cx, ex);
        DoubleVector y = settled(cy, ey);
        DoubleVector z = settled(cz, ez);
        DoubleVector up = z.add(1.0);
        DoubleVector down = DoubleVector.broadcast(Lanes.DOUBLES, 1.0).sub(z);
        DoubleVector together = x.add(y);
        DoubleVector apart = x.sub(y);
        put(0, up.add(together).mul(0.25));
        put(1, up.sub(together).mul(0.25));
        put(2, down.add(apart).mul(0.25));
        put(3, down.sub(apart).mul(0.25));
        put(4, DoubleVector.fromArray(Lanes.DOUBLES, time, 0));
        put(6, DoubleVector.broadcast(Lanes.DOUBLES, 0.5).sub(x.add(z).mul(0.25)));
    }

    private static DoubleVector settled(double[] c, double[] e) {
        return DoubleVector.fromArray(Lanes.DOUBLES, c, 0)
                .mul(Lanes.decay(DoubleVector.fromArray(Lanes.DOUBLES, e, 0)));
    }
}
