package org.bellwire.scenarios.sampling.device.aparapi;

import org.bellwire.scenarios.sampling.chain.ChainBatch;
import org.bellwire.scenarios.sampling.chain.SingleSteps;
import org.bellwire.scenarios.sampling.random.SingleMath;

/** Chains of fixed-order swapping in single precision: the numbers of a batch are rounded on their way in. */
final class SingleKernel extends ChainKernel {
    // The last number below 1: prescribed luck is never 1.
    private static final float MOST = 0.99999994f;

    private final float[] singlePowers = SingleMath.powersOfHalf();
    private float[] singleTable;
    private float[] singleGiven;
    private float[] singleRows;

    @Override
    void take(ChainBatch batch, double[] target, int trials) {
        super.take(batch, target, trials);
        singleTable = batch.singleTable();
        singleGiven = singles(given);
        singleRows = new float[target.length];
    }

    private static float[] singles(double[] numbers) {
        float[] singles = new float[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            singles[i] = Math.min(MOST, (float) numbers[i]);
        }
        return singles;
    }

    @Override
    void giveBack() {
        for (int i = 0; i < singleRows.length; i++) {
            rows[i] = singleRows[i];
        }
    }

    @Override
    public void run() {
        int index = getGlobalId();
        // The range is padded.
        if (index < count) {
            SingleSteps.trial(index, shape, program, singleTable, singleGiven, singlePowers, singleRows);
        }
    }
}
