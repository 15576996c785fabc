package org.bellwire.scenarios.sampling.device.aparapi;

import org.bellwire.scenarios.sampling.chain.EagerSteps;

/** Chains of as-soon-as-possible swapping. A kernel class has one entry point alone. */
final class EagerKernel extends ChainKernel {
    @Override
    public void run() {
        int index = getGlobalId();
        // The range is padded.
        if (index < count) {
            EagerSteps.trial(index, shape, program, table, given, powers, rows);
        }
    }
}
