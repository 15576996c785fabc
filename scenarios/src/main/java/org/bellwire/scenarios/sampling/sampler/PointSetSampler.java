package org.bellwire.scenarios.sampling.sampler;

import java.util.List;
import org.bellwire.kernel.catalog.Parameter;
import org.bellwire.scenarios.sampling.Estimates;
import org.bellwire.scenarios.sampling.Sampler;
import org.bellwire.scenarios.sampling.Study;
import org.bellwire.scenarios.sampling.TrialPlan;
import org.bellwire.scenarios.sampling.UnsuitableStudyException;
import org.bellwire.topologies.json.Members;
import umontreal.ssj.hups.PointSet;

/**
 * Randomised quasi-Monte Carlo: the first uniform numbers of the trials, those of the uncertain parameters before all, are points that fill the
 * cube more evenly than chance would. Several independent randomisations give the error (Owen; L'Ecuyer).
 */
abstract class PointSetSampler implements Sampler {
    private static final int STANDARD_RANDOMIZATIONS = 16;
    private static final int STANDARD_DIMENSIONS = 32;

    /** A point set of so many points, freshly randomised. */
    abstract PointSet points(int points, int dimensions, long seed, int randomization);

    @Override
    public List<Parameter> parameters() {
        return List.of(
                new Parameter("dimensions", "", "32", "random numbers of a trial that are points, at most"),
                new Parameter("randomizations", "", "16", "independent copies, of which the error is taken"));
    }

    @Override
    public Method read(Members members) {
        int dimensions = (int) members.whole("dimensions", STANDARD_DIMENSIONS, 1, 200);
        int randomizations = (int) members.whole("randomizations", STANDARD_RANDOMIZATIONS, 2, 1000);
        return study -> estimate(study, Math.min(dimensions, study.telling()), randomizations);
    }

    private Estimates estimate(Study study, int dimensions, int randomizations) {
        if (dimensions == 0) {
            throw new UnsuitableStudyException(
                    "the model does not say which random numbers matter, so that there is nothing to spread evenly");
        }
        long share = study.trials() / randomizations;
        if (share < 2) {
            throw new UnsuitableStudyException(
                    study.trials() + " trials are too few for " + randomizations + " randomizations");
        }
        int points = Integer.highestOneBit((int) Math.min(share, 1 << 30));
        Groups groups = new Groups(study, points);
        for (int r = 0; r < randomizations; r++) {
            PointSet set = points(points, dimensions, study.seed(), r);
            TrialPlan plan = TrialPlan.plain((long) r * points, points)
                    .at(dimensions, (trial, count, coordinates) -> {
                        for (int i = 0; i < count; i++) {
                            for (int d = 0; d < dimensions; d++) {
                                coordinates[i * dimensions + d] = set.getCoordinate((int) trial + i, d);
                            }
                        }
                    })
                    .inSection(r);
            study.visit(plan, groups::add);
        }
        return groups.estimates();
    }
}
