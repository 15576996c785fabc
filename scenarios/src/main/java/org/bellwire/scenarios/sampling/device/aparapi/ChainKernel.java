package org.bellwire.scenarios.sampling.device.aparapi;

import com.aparapi.Kernel;
import com.aparapi.Range;
import org.bellwire.scenarios.sampling.chain.ChainBatch;

/**
 * A batch of a chain's trials, one a work item. What the subclasses run becomes an OpenCL program; where that can not be, Aparapi would go on in Java
 * in silence, which the alternative algorithm finds out.
 */
abstract class ChainKernel extends Kernel {
    /** Arrays of the batch; Aparapi copies them to the device. */
    int[] shape;

    int[] program;
    double[] table;
    double[] given;
    double[] powers;
    double[] rows;
    int count;

    private boolean fellBack;

    void take(ChainBatch batch, double[] target, int trials) {
        shape = batch.shape();
        program = batch.program();
        table = batch.table();
        given = batch.given();
        powers = ChainBatch.powers();
        rows = target;
        count = trials;
        fellBack = false;
    }

    /** Writes what the device computed to the batch, where it has not done so itself. */
    void giveBack() {}

    boolean hasFallenBack() {
        return fellBack;
    }

    @Override
    public boolean hasFallbackAlgorithm() {
        return true;
    }

    @Override
    public void executeFallbackAlgorithm(Range range, int pass) {
        fellBack = true;
    }
}
