package org.bellwire.hardware.state.circuit;

import java.util.function.DoubleFunction;
import org.bellwire.hardware.state.Pauli;

/**
 * The gates as data. In a matrix the first target is the most significant bit of the row and column number; for a
 * controlled gate the controls come first.
 */
public enum Gate {
    H("h", 1, Matrix.real(1, 1, 1, -1).times(Math.sqrt(0.5), 0)),
    X("x", 1, Matrix.permutation(1, 0)),
    /** [[0, -i], [i, 0]]. */
    Y("y", 1, Matrix.real(0, -1, 1, 0).times(0, 1)),
    Z("z", 1, Matrix.real(1, 0, 0, -1)),
    /** diag(1, i). */
    S("s", 1, Matrix.phases(0, Math.PI / 2)),
    SDG("sdg", 1, Matrix.phases(0, -Math.PI / 2)),
    /** diag(1, exp(i pi / 4)). */
    T("t", 1, Matrix.phases(0, Math.PI / 4)),
    CX("cx", 2, Matrix.permutation(0, 1, 3, 2)),
    CZ("cz", 2, Matrix.phases(0, 0, 0, Math.PI)),
    CCX("ccx", 3, Matrix.permutation(0, 1, 2, 3, 4, 5, 7, 6)),
    SWAP("swap", 2, Matrix.permutation(0, 2, 1, 3)),
    /** diag(1, exp(i theta)), the only gate with an angle. */
    PHASE("phase", 1, theta -> Matrix.phases(0, theta)),
    /** diag(1 + i, 1 - i) / sqrt 2. */
    ROOT_IZ("root_iZ", 1, Matrix.phases(Math.PI / 4, -Math.PI / 4)),
    MINUS_ROOT_IZ("minus_root_iZ", 1, Matrix.phases(-Math.PI / 4, Math.PI / 4)),
    /** [[1, 1], [-1, 1]] / sqrt 2. */
    ROOT_IY("root_iY", 1, Matrix.real(1, 1, -1, 1).times(Math.sqrt(0.5), 0)),
    MINUS_ROOT_IY("minus_root_iY", 1, Matrix.real(1, -1, 1, 1).times(Math.sqrt(0.5), 0));

    private final String label;
    private final int qubits;

    @SuppressWarnings("ImmutableEnumChecker") // A pure function.
    private final DoubleFunction<Matrix> matrix;

    Gate(String label, int qubits, Matrix matrix) {
        this(label, qubits, angle -> matrix);
    }

    Gate(String label, int qubits, DoubleFunction<Matrix> matrix) {
        this.label = label;
        this.qubits = qubits;
        this.matrix = matrix;
    }

    /** As files and literature write it. */
    public String label() {
        return label;
    }

    /** How many it acts on. */
    public int qubits() {
        return qubits;
    }

    /** The gate that a Pauli is. */
    public static Matrix matrix(Pauli p) {
        return switch (p) {
            case I -> Matrix.permutation(0, 1);
            case X -> X.matrix(0);
            case Y -> Y.matrix(0);
            case Z -> Z.matrix(0);
        };
    }

    /** @param angle theta in radians; only {@link #PHASE} looks at it */
    public Matrix matrix(double angle) {
        return matrix.apply(angle);
    }
}
