package org.bellwire.protocols.cutoff;

import java.util.Map;
import org.bellwire.kernel.catalog.Model;
import org.bellwire.protocols.knowledge.FidelityEstimator;
import org.bellwire.protocols.knowledge.PairRecord;

/**
 * Says until when a pair is worth keeping. An open set, found by name. At that instant the end that knows drops its half, if
 * it still waits for use, and tells the other end, which drops its own.
 */
public interface CutoffPolicy extends Model {

    /**
     * The same policy with other values of its {@link #parameters()}.
     *
     * @param values by name, in the unit that the parameter states (times in s); those a user has not given are missing
     * @throws IllegalArgumentException if a value makes no sense; the message is for the user
     */
    default CutoffPolicy with(Map<String, Double> values) {
        return this;
    }

    /** The instant of the drop, in ps; {@link org.bellwire.kernel.time.Picoseconds#NEVER} for no drop. */
    long deadline(PairRecord pair, FidelityEstimator estimator);
}
