package org.bellwire.scenarios.sampling.sampler;

import org.bellwire.scenarios.sampling.Block;
import org.bellwire.scenarios.sampling.Estimates;
import org.bellwire.scenarios.sampling.Study;
import org.bellwire.scenarios.sampling.estimate.Moments;

/**
 * Trials in groups of equal size that are independent of each other, while those within a group are not: the groups' means are the observations.
 */
final class Groups {
    private final long size;
    private final MomentsOfTrials trials;
    private final Moments means;
    private final double[] sums;
    private long inGroup;

    Groups(Study study, long size) {
        this.size = size;
        int wanted = study.wanted().size();
        this.trials = new MomentsOfTrials(wanted);
        this.means = new Moments(wanted);
        this.sums = new double[wanted];
    }

    void add(Block block) {
        trials.add(block);
        for (int i = 0; i < block.count(); i++) {
            for (int j = 0; j < sums.length; j++) {
                sums[j] += block.value(i, j);
            }
            inGroup++;
            if (inGroup == size) {
                close();
            }
        }
    }

    private void close() {
        for (int j = 0; j < sums.length; j++) {
            sums[j] /= size;
        }
        means.add(sums, 0);
        java.util.Arrays.fill(sums, 0);
        inGroup = 0;
    }

    Estimates estimates() {
        long groups = means.count();
        return new Estimates(
                means.means(),
                Matrices.times(means.covariance(sums.length), 1.0 / groups),
                groups - 1.0,
                trials.moments().count(),
                trials.moments().covariance(sums.length));
    }
}
