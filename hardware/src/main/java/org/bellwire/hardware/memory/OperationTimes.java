package org.bellwire.hardware.memory;

/**
 * How long the operations on a memory last, in ps, none negative. What an operation does happens at its end; until then the
 * qubits decay.
 *
 * @param oneQubitGate a rotation
 * @param twoQubitGate a controlled-not
 * @param measurement a reading
 * @param reset from when a memory is emptied until it can emit again
 */
public record OperationTimes(long oneQubitGate, long twoQubitGate, long measurement, long reset) {

    /** All at once. */
    public static final OperationTimes NONE = new OperationTimes(0, 0, 0, 0);

    public OperationTimes {
        require("one-qubit gate", oneQubitGate);
        require("two-qubit gate", twoQubitGate);
        require("measurement", measurement);
        require("reset", reset);
    }

    private static void require(String what, long span) {
        if (span < 0) {
            throw new IllegalArgumentException("duration of a " + what + " (" + span + " ps) must not be negative");
        }
    }

    /**
     * A circuit of one rotation, a controlled-not, and readings at the same time: a Bell-state measurement of two memories of a
     * node, and one side's part in a purification.
     */
    public long ofJointMeasurement() {
        return oneQubitGate + twoQubitGate + measurement;
    }

    public OperationTimes withOneQubitGate(long span) {
        return new OperationTimes(span, twoQubitGate, measurement, reset);
    }

    public OperationTimes withTwoQubitGate(long span) {
        return new OperationTimes(oneQubitGate, span, measurement, reset);
    }

    public OperationTimes withMeasurement(long span) {
        return new OperationTimes(oneQubitGate, twoQubitGate, span, reset);
    }

    public OperationTimes withReset(long span) {
        return new OperationTimes(oneQubitGate, twoQubitGate, measurement, span);
    }
}
