package org.bellwire.protocols.cutoff;

import java.util.List;
import java.util.Map;
import org.bellwire.kernel.catalog.Parameter;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.protocols.knowledge.FidelityEstimator;
import org.bellwire.protocols.knowledge.PairRecord;

/** Drops a pair at a fixed age, counted from the herald of its oldest part; over links and end to end alike. */
public final class AgeCutoff implements CutoffPolicy {

    private final long age;

    /** An age beyond all runs. */
    public AgeCutoff() {
        this(Picoseconds.NEVER);
    }

    private AgeCutoff(long age) {
        this.age = age;
    }

    @Override
    public String name() {
        return "age";
    }

    @Override
    public String description() {
        return "pairs are dropped so long after the herald of their oldest part";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter("age", "s", "", "age at which a pair is dropped"));
    }

    @Override
    public CutoffPolicy with(Map<String, Double> values) {
        double seconds = values.getOrDefault("age", 0.0);
        if (!(seconds > 0)) {
            throw new IllegalArgumentException("age of a cutoff (" + seconds + " s) must be above 0");
        }
        return new AgeCutoff(Picoseconds.ofSeconds(seconds));
    }

    @Override
    public long deadline(PairRecord pair, FidelityEstimator estimator) {
        long born = pair.history().born();
        return age < Picoseconds.NEVER - born ? born + age : Picoseconds.NEVER;
    }
}
