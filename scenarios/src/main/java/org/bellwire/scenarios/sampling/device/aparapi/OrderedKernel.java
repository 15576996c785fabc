package org.bellwire.scenarios.sampling.device.aparapi;

import org.bellwire.scenarios.sampling.chain.OrderedSteps;

/** Chains of fixed-order swapping. A kernel class has one entry point alone. */
final class OrderedKernel extends ChainKernel {
    @Override
    public void run() {
        int index = getGlobalId();
        // The range is padded.
        if (index < count) {
            OrderedSteps.trial(index, shape, program, table, given, powers, rows);
        }
    }
}
