package org.bellwire.scenarios.sampling.sampler;

import org.bellwire.scenarios.sampling.Estimates;
import org.bellwire.scenarios.sampling.Sampler;
import org.bellwire.scenarios.sampling.Study;
import org.bellwire.scenarios.sampling.TrialPlan;
import org.bellwire.topologies.json.Members;

/** {@code crude}: independent trials, plain means. What the others are measured against. */
public final class CrudeSampler implements Sampler {
    @Override
    public String name() {
        return "crude";
    }

    @Override
    public String description() {
        return "independent trials";
    }

    @Override
    public Method read(Members members) {
        return CrudeSampler::estimate;
    }

    private static Estimates estimate(Study study) {
        MomentsOfTrials trials = new MomentsOfTrials(study.wanted().size());
        study.visit(TrialPlan.plain(0, study.trials()), trials::add);
        double[][] single = trials.moments().covariance(study.wanted().size());
        return new Estimates(
                trials.moments().means(),
                Matrices.times(single, 1.0 / study.trials()),
                study.trials() - 1.0,
                study.trials(),
                single);
    }
}
