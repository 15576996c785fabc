package org.bellwire.protocols.purification;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.bellwire.kernel.catalog.Parameter;
import org.bellwire.protocols.knowledge.PairRecord;

/**
 * Every pair between neighbors goes through the same number of rounds <i>n</i>, each with a pair of as many rounds (Bennett et
 * al., PRL 76, 722 (1996)). Of all raw pairs the share that is left is the product of P<sub>i</sub>/2. Each end needs
 * <i>n</i> + 1 memories for a link. Pairs that swaps have made are not purified.
 */
public final class Recurrence implements PurificationSchedule {

    private final int rounds;

    /** One round. */
    public Recurrence() {
        this(1);
    }

    private Recurrence(int rounds) {
        this.rounds = rounds;
    }

    @Override
    public String name() {
        return "recurrence";
    }

    @Override
    public String description() {
        return "link pairs go through so many rounds, each with a pair of as many rounds";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Rounds.PARAMETER);
    }

    @Override
    public PurificationSchedule with(Map<String, Double> values) {
        return new Recurrence(Rounds.of(values));
    }

    @Override
    public boolean wants(PairRecord pair, double target) {
        return pair.history().links() == 1 && pair.history().rounds() < rounds;
    }

    @Override
    public OptionalDouble preference(PairRecord kept, PairRecord sacrificed, double gain) {
        boolean equal = kept.history().rounds() == sacrificed.history().rounds();
        return equal ? OptionalDouble.of(kept.history().rounds()) : OptionalDouble.empty();
    }

    @Override
    public int memoriesNeeded() {
        return rounds + 1;
    }
}
