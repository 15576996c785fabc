package org.bellwire.scenarios.sampling.sampler;

import org.bellwire.scenarios.sampling.Estimates;
import org.bellwire.scenarios.sampling.Sampler;
import org.bellwire.scenarios.sampling.Study;
import org.bellwire.scenarios.sampling.TrialPlan;
import org.bellwire.scenarios.sampling.estimate.Moments;
import org.bellwire.topologies.json.Members;

/** {@code antithetic}: pairs of trials with luck u and 1 - u. Helps where outcomes are monotone in luck, as waiting times are. */
public final class AntitheticSampler implements Sampler {
    @Override
    public String name() {
        return "antithetic";
    }

    @Override
    public String description() {
        return "pairs of trials that mirror each other's luck";
    }

    @Override
    public Method read(Members members) {
        return AntitheticSampler::estimate;
    }

    private static Estimates estimate(Study study) {
        int wanted = study.wanted().size();
        long pairs = Math.max(2, (study.trials() + 1) / 2);
        MomentsOfTrials trials = new MomentsOfTrials(wanted);
        Moments means = new Moments(wanted);
        double[] mean = new double[wanted];
        study.visit(TrialPlan.plain(0, 2 * pairs).mirrored(), block -> {
            trials.add(block);
            for (int i = 0; i < block.count(); i += 2) {
                for (int j = 0; j < wanted; j++) {
                    mean[j] = (block.value(i, j) + block.value(i + 1, j)) / 2;
                }
                means.add(mean, 0);
            }
        });
        return new Estimates(
                means.means(),
                Matrices.times(means.covariance(wanted), 1.0 / pairs),
                pairs - 1.0,
                2 * pairs,
                trials.moments().covariance(wanted));
    }
}
