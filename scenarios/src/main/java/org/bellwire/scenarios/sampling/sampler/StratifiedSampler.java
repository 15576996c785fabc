package org.bellwire.scenarios.sampling.sampler;

import java.util.List;
import java.util.OptionalLong;
import org.bellwire.kernel.catalog.Parameter;
import org.bellwire.scenarios.sampling.Estimates;
import org.bellwire.scenarios.sampling.Sampler;
import org.bellwire.scenarios.sampling.Study;
import org.bellwire.scenarios.sampling.TrialPlan;
import org.bellwire.scenarios.sampling.UnsuitableStudyException;
import org.bellwire.scenarios.sampling.random.Philox;
import org.bellwire.scenarios.sampling.random.PortableMath;
import org.bellwire.topologies.json.Members;

/**
 * {@code stratified}: the first uniform numbers of a trial, those of the uncertain parameters before all, fall once into every cell of a grid.
 * Grids are repeated with fresh luck, and their scatter is the error.
 */
public final class StratifiedSampler implements Sampler {
    private static final int FEWEST_GRIDS = 32;
    private static final int MOST_STRATA = 1024;
    // Luck within the cells, apart from that of trials.
    private static final long WITHIN = 0x5354524154554DL;

    @Override
    public String name() {
        return "stratified";
    }

    @Override
    public String description() {
        return "trials spread evenly over a grid of their first random numbers";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                new Parameter("dimensions", "", "up to 2", "random numbers that are spread"),
                new Parameter("strata", "", "as many as leave 32 grids", "parts of each"));
    }

    @Override
    public Method read(Members members) {
        int dimensions = (int) members.whole("dimensions", 2, 1, 8);
        OptionalLong strata = members.whole("strata", 2, MOST_STRATA);
        return study -> estimate(study, dimensions, strata);
    }

    private static Estimates estimate(Study study, int most, OptionalLong strata) {
        int dimensions = Math.min(most, study.telling());
        if (dimensions == 0) {
            throw new UnsuitableStudyException(
                    "the model does not say which random numbers matter, so that there is nothing to stratify");
        }
        int parts = (int) strata.orElseGet(() -> Math.max(2, Math.min(MOST_STRATA, (long)
                Math.pow((double) study.trials() / FEWEST_GRIDS, 1.0 / dimensions))));
        long cells = Math.round(Math.pow(parts, dimensions));
        long grids = study.trials() / cells;
        if (grids < 2) {
            throw new UnsuitableStudyException(
                    cells + " cells need at least " + 2 * cells + " trials; fewer strata, or more trials");
        }
        Groups groups = new Groups(study, cells);
        long[] words = new long[2];
        study.visit(
                TrialPlan.plain(0, grids * cells).at(dimensions, (trial, count, coordinates) -> {
                    for (int i = 0; i < count; i++) {
                        long cell = (trial + i) % cells;
                        for (int d = 0; d < dimensions; d++) {
                            Philox.words(study.seed() ^ WITHIN, trial + i, d, words);
                            double within = PortableMath.uniform(PortableMath.odd(words[0]));
                            coordinates[i * dimensions + d] = (cell % parts + within) / parts;
                            cell /= parts;
                        }
                    }
                }),
                groups::add);
        return groups.estimates();
    }
}
