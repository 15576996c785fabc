package org.bellwire.scenarios.result;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * The pairs that one request got.
 *
 * @param count number of pairs
 * @param fidelity mean true fidelity to the intended Bell state when both ends had been given their half; absent without pairs
 * @param estimatedFidelity mean of the fidelities that the protocols believed in; absent without pairs
 * @param first when the first pair was delivered, ps
 * @param median when half of the pairs, rounded up, had been delivered, ps
 * @param last when the last pair was delivered, ps
 */
public record Deliveries(
        long count,
        OptionalDouble fidelity,
        OptionalDouble estimatedFidelity,
        OptionalLong first,
        OptionalLong median,
        OptionalLong last) {
    public static final Deliveries NONE = new Deliveries(
            0,
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalLong.empty(),
            OptionalLong.empty(),
            OptionalLong.empty());
}
