package org.bellwire.protocols.purification;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.bellwire.kernel.catalog.Parameter;
import org.bellwire.protocols.knowledge.PairRecord;

/**
 * One pair between neighbors is kept and improved <i>n</i> times, each time with a fresh pair (D&uuml;r et al., PRA 59, 169
 * (1999)). Two memories for a link are enough; the fidelity does not go to 1, however many rounds. Pairs that swaps have made
 * are not purified.
 */
public final class Pumping implements PurificationSchedule {

    private final int rounds;

    /** One round. */
    public Pumping() {
        this(1);
    }

    private Pumping(int rounds) {
        this.rounds = rounds;
    }

    @Override
    public String name() {
        return "pumping";
    }

    @Override
    public String description() {
        return "one link pair is improved so many times, each time with a fresh pair";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Rounds.PARAMETER);
    }

    @Override
    public PurificationSchedule with(Map<String, Double> values) {
        return new Pumping(Rounds.of(values));
    }

    @Override
    public boolean wants(PairRecord pair, double target) {
        return pair.history().links() == 1 && pair.history().rounds() < rounds;
    }

    /** The pair that is furthest takes the fresh one. */
    @Override
    public OptionalDouble preference(PairRecord kept, PairRecord sacrificed, double gain) {
        boolean isFresh = sacrificed.history().rounds() == 0;
        return isFresh ? OptionalDouble.of(kept.history().rounds()) : OptionalDouble.empty();
    }

    @Override
    public boolean keeps(PairRecord one, PairRecord other) {
        return one.history().rounds() > other.history().rounds();
    }
}
