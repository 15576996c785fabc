package org.bellwire.protocols.purification;

import java.util.OptionalDouble;
import org.bellwire.protocols.knowledge.PairRecord;

/** Each pair below the target, at most once after it was generated or swapped, with the pair of nearest estimate. */
public final class Once implements PurificationSchedule {

    @Override
    public String name() {
        return "once";
    }

    @Override
    public String description() {
        return "each pair below the target at most once after it was generated or swapped";
    }

    @Override
    public boolean wants(PairRecord pair, double target) {
        return pair.history().rounds() == 0 && pair.fidelity() < target;
    }

    @Override
    public OptionalDouble preference(PairRecord kept, PairRecord sacrificed, double gain) {
        return UntilTarget.nearest(kept, sacrificed, gain);
    }

    @Override
    public int memoriesNeeded() {
        return 1;
    }
}
