package org.bellwire.scenarios.sampling.sampler;

import org.bellwire.scenarios.sampling.Block;
import org.bellwire.scenarios.sampling.estimate.Moments;

/** Moments of the wanted numbers of single trials. */
final class MomentsOfTrials {
    private final Moments moments;

    MomentsOfTrials(int wanted) {
        this.moments = new Moments(wanted);
    }

    void add(Block block) {
        for (int i = 0; i < block.count(); i++) {
            moments.add(block.values(), i * block.wanted());
        }
    }

    Moments moments() {
        return moments;
    }
}
