package org.bellwire.protocols.cutoff;

import java.util.List;
import java.util.Map;
import org.bellwire.kernel.catalog.Parameter;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.protocols.knowledge.FidelityEstimator;
import org.bellwire.protocols.knowledge.PairRecord;

/** Drops a pair when its estimated fidelity, aged to the present, falls below a bound. */
public final class FidelityCutoff implements CutoffPolicy {

    private static final long LONGEST = 1L << 61;

    private final double least;

    /** No bound. */
    public FidelityCutoff() {
        this(0);
    }

    private FidelityCutoff(double least) {
        this.least = least;
    }

    @Override
    public String name() {
        return "fidelity";
    }

    @Override
    public String description() {
        return "pairs are dropped when their estimated fidelity falls below a bound";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter("least", "", "", "estimated fidelity below which a pair is dropped, 0 to 1"));
    }

    @Override
    public CutoffPolicy with(Map<String, Double> values) {
        double bound = values.getOrDefault("least", -1.0);
        if (!(bound >= 0 && bound <= 1)) {
            throw new IllegalArgumentException("least fidelity of a cutoff (" + bound + ") must be between 0 and 1");
        }
        return new FidelityCutoff(bound);
    }

    /** Found by halving the span, since an estimate never rises with age. */
    @Override
    public long deadline(PairRecord pair, FidelityEstimator estimator) {
        if (estimator.aged(pair.weights(), LONGEST).i() >= least || pair.since() > LONGEST) {
            return Picoseconds.NEVER;
        }
        long good = -1;
        long poor = LONGEST;
        while (poor - good > 1) {
            long middle = (good + poor) >>> 1;
            boolean holds = estimator.aged(pair.weights(), middle).i() >= least;
            good = holds ? middle : good;
            poor = holds ? poor : middle;
        }
        return pair.since() + poor;
    }
}
