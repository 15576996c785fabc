package org.bellwire.protocols.cutoff;

import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.protocols.knowledge.FidelityEstimator;
import org.bellwire.protocols.knowledge.PairRecord;

/** Keeps every pair, as far as the memories do. */
public final class NoCutoff implements CutoffPolicy {

    @Override
    public String name() {
        return "never";
    }

    @Override
    public String description() {
        return "pairs are kept as long as their memories last";
    }

    @Override
    public long deadline(PairRecord pair, FidelityEstimator estimator) {
        return Picoseconds.NEVER;
    }
}
