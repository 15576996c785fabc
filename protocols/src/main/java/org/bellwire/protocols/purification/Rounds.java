package org.bellwire.protocols.purification;

import java.util.Map;
import org.bellwire.kernel.catalog.Parameter;

/** The number of rounds of a schedule. */
final class Rounds {
    static final Parameter PARAMETER = new Parameter("rounds", "", "1", "rounds of purification, 1 to 30");
    private static final int MOST = 30;

    private Rounds() {}

    static int of(Map<String, Double> values) {
        double rounds = values.getOrDefault(PARAMETER.name(), 1.0);
        if (!(rounds >= 1 && rounds <= MOST && rounds == Math.rint(rounds))) {
            throw new IllegalArgumentException("rounds (" + rounds + ") must be a whole number from 1 to " + MOST);
        }
        return (int) rounds;
    }
}
