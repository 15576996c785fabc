package org.bellwire.protocols.purification;

import java.util.Map;
import java.util.OptionalDouble;
import org.bellwire.kernel.catalog.Model;
import org.bellwire.protocols.knowledge.PairRecord;

/**
 * Decides which pairs are purified before they are used, and with which others. An open set, found by name. Both ends of a
 * pair ask their own copy, so the answer must follow from what both know: the record and the target.
 */
public interface PurificationSchedule extends Model {

    /**
     * The same schedule with other values of its {@link #parameters()}.
     *
     * @param values by name; those a user has not given are missing
     * @throws IllegalArgumentException if a value makes no sense; the message is for the user
     */
    default PurificationSchedule with(Map<String, Double> values) {
        return this;
    }

    /**
     * Whether the pair is still to be purified. It is used for swapping or delivered when it is not and its estimate has
     * reached the target.
     *
     * @param target fidelity that the request asks for, 0 to 1
     */
    boolean wants(PairRecord pair, double target);

    /**
     * How gladly the schedule purifies {@code kept} with {@code sacrificed}, two wanted pairs of the same two nodes; of all
     * partners the one of the greatest number is taken. Empty: not at all.
     *
     * @param gain expected estimate of the kept pair after success, less its estimate before
     */
    OptionalDouble preference(PairRecord kept, PairRecord sacrificed, double gain);

    /** Whether of two pairs the first is the one to keep; of equal ones either. */
    default boolean keeps(PairRecord one, PairRecord other) {
        return one.fidelity() > other.fidelity();
    }

    /** Memories that each end needs per link, so that the schedule never waits for itself; 1 if it purifies nothing. */
    default int memoriesNeeded() {
        return 2;
    }
}
