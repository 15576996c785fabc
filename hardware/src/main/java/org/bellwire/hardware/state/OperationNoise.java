package org.bellwire.hardware.state;

/**
 * Noise of a node's operations.
 *
 * @param gateFidelity g in [0, 1]: a two-qubit gate survives with probability g, otherwise both qubits are hit by one
 *     of the sixteen two-qubit Paulis, each with 1/16, identity included (rho to g rho + (1 - g) I / 4). The average
 *     gate fidelity of that channel is (1 + 3g) / 4.
 * @param measurementFidelity m in [0, 1]: probability that a measured bit is reported right; the qubit keeps the true
 *     one
 */
public record OperationNoise(double gateFidelity, double measurementFidelity) {
    public static final OperationNoise IDEAL = new OperationNoise(1, 1);

    public OperationNoise {
        requireProbability("gate fidelity", gateFidelity);
        requireProbability("measurement fidelity", measurementFidelity);
    }

    /** Whether nothing ever fails. */
    public boolean isIdeal() {
        return gateFidelity == 1 && measurementFidelity == 1;
    }

    private static void requireProbability(String what, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(what + " " + value + " must lie between 0 and 1");
        }
    }
}
