package org.bellwire.topologies.description;

import java.util.OptionalDouble;

/**
 * What comes out of a node's entanglement swapping.
 *
 * @param successProbability in [0, 1]
 * @param degradation        factor in [0, 1] on the fidelity label of the new pair, F = F1 F2 d; when absent the
 *                           protocol's own (0.95 with ket vectors, none with Bell-diagonal states)
 */
public record SwappingDescription(double successProbability, OptionalDouble degradation) {

    public static final SwappingDescription STANDARD = new SwappingDescription(1, OptionalDouble.empty());

    public SwappingDescription {
        require("success probability", successProbability);
        degradation.ifPresent(d -> require("degradation", d));
    }

    private static void require(String what, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("swapping " + what + " " + value + " must lie between 0 and 1");
        }
    }
}
