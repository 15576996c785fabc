package org.bellwire.protocols.purification;

import java.util.OptionalDouble;
import org.bellwire.protocols.knowledge.PairRecord;

/** Each pair as long as it is below the target, with the pair of nearest estimate, if the better one gains. */
public final class UntilTarget implements PurificationSchedule {

    @Override
    public String name() {
        return "until_target";
    }

    @Override
    public String description() {
        return "each pair as long as it is below the target and gains";
    }

    @Override
    public boolean wants(PairRecord pair, double target) {
        return pair.fidelity() < target;
    }

    @Override
    public OptionalDouble preference(PairRecord kept, PairRecord sacrificed, double gain) {
        return nearest(kept, sacrificed, gain);
    }

    static OptionalDouble nearest(PairRecord kept, PairRecord sacrificed, double gain) {
        double distance = Math.abs(sacrificed.fidelity() - kept.fidelity());
        return gain > 0 ? OptionalDouble.of(-distance) : OptionalDouble.empty();
    }

    @Override
    public int memoriesNeeded() {
        return 1;
    }
}
