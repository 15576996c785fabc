package org.bellwire.hardware.state.noise;

import java.util.ArrayList;
import java.util.List;
import org.bellwire.hardware.state.BellWeights;
import org.bellwire.hardware.state.Pauli;
import org.bellwire.hardware.state.Relaxation;
import org.bellwire.hardware.state.circuit.Gate;
import org.bellwire.hardware.state.circuit.Matrix;

/**
 * A noise channel: rho becomes the sum of K rho K* over its Kraus operators K, the sum of K* K being the identity (Nielsen
 * and Chuang, section 8.2).
 *
 * @param operators all of one size, 2 to the number of qubits; the first qubit is the most significant bit of a row number
 */
public record KrausChannel(List<Matrix> operators) {
    private static final double TOLERANCE = 1e-12;

    public KrausChannel {
        operators = List.copyOf(operators);
        requireComplete(operators);
    }

    private static void requireComplete(List<Matrix> operators) {
        int n = operators.get(0).size();
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < n; column++) {
                double re = row == column ? -1 : 0;
                double im = 0;
                for (Matrix k : operators) {
                    Matrix square = k.adjoint().times(k);
                    re += square.re(row, column);
                    im += square.im(row, column);
                }
                if (!(Math.abs(re) < TOLERANCE && Math.abs(im) < TOLERANCE)) {
                    throw new IllegalArgumentException("Kraus operators must sum, as K* K, to the identity; element ("
                            + row + ", " + column + ") is off by " + Math.hypot(re, im));
                }
            }
        }
    }

    /** One of the four Paulis at random, each with its weight. */
    public static KrausChannel pauli(BellWeights weights) {
        List<Matrix> operators = new ArrayList<>();
        for (Pauli p : Pauli.values()) {
            if (weights.of(p) > 0) {
                operators.add(Gate.matrix(p).times(Math.sqrt(weights.of(p)), 0));
            }
        }
        return new KrausChannel(operators);
    }

    /**
     * Depolarizing as replacement: rho to (1 - p) rho + p I / d. With probability p the qubits are replaced by the even
     * mixture. Rival convention: {@link #depolarizingByErrors}; the same channel has p(errors) = p (d^2 - 1) / d^2, that is 3/4
     * p for one qubit and 15/16 p for two. The survival g of {@link org.bellwire.hardware.state.OperationNoise} is 1 - p.
     *
     * @param p in [0, 1]
     * @param qubits 1 or 2
     */
    public static KrausChannel depolarizingByReplacement(double p, int qubits) {
        double paulis = Math.pow(4, qubits);
        return depolarizingByErrors(p * (paulis - 1) / paulis, qubits);
    }

    /**
     * Depolarizing as errors: rho to (1 - p) rho + p / (d^2 - 1) times the sum of P rho P over the Paulis other than the
     * identity. With probability p one of those errors strikes, all alike. Rival convention: {@link
     * #depolarizingByReplacement}.
     *
     * @param p in [0, 1]
     * @param qubits 1 or 2
     */
    public static KrausChannel depolarizingByErrors(double p, int qubits) {
        List<Matrix> products = paulis(qubits);
        double each = Math.sqrt(p / (products.size() - 1));
        List<Matrix> operators = new ArrayList<>();
        for (int i = 0; i < products.size(); i++) {
            operators.add(products.get(i).times(i == 0 ? Math.sqrt(1 - p) : each, 0));
        }
        return new KrausChannel(operators);
    }

    private static List<Matrix> paulis(int qubits) {
        List<Matrix> products = new ArrayList<>();
        for (Pauli p : Pauli.values()) {
            if (qubits == 1) {
                products.add(Gate.matrix(p));
            } else {
                paulis(qubits - 1).forEach(rest -> products.add(Gate.matrix(p).tensor(rest)));
            }
        }
        return products;
    }

    /**
     * Dephasing: a phase flip Z with probability p. Coherence is multiplied by 1 - 2 p. Rival convention: "phase damping"
     * lambda, where coherence is multiplied by the root of 1 - lambda.
     *
     * @param p in [0, 1]; 1/2 destroys all phase
     */
    public static KrausChannel dephasing(double p) {
        return pauli(new BellWeights(1 - p, p, 0, 0));
    }

    /**
     * Amplitude damping: |1> decays to |0> with probability gamma; coherence is multiplied by the root of 1 - gamma.
     *
     * @param gamma in [0, 1]; 1 - exp(-t / T1)
     */
    public static KrausChannel amplitudeDamping(double gamma) {
        return new KrausChannel(
                List.of(Matrix.real(1, 0, 0, Math.sqrt(1 - gamma)), Matrix.real(0, Math.sqrt(gamma), 0, 0)));
    }

    /**
     * What T1 and T2 do in a time.
     *
     * @param span in ps
     */
    public static KrausChannel relaxation(Relaxation times, long span) {
        double gamma = times.damping(span);
        double p = times.phaseFlips(span);
        Matrix noJump = Matrix.real(1, 0, 0, Math.sqrt(1 - gamma));
        return new KrausChannel(List.of(
                noJump.times(Math.sqrt(1 - p), 0),
                Gate.Z.matrix(0).times(noJump).times(Math.sqrt(p), 0),
                Matrix.real(0, Math.sqrt(gamma), 0, 0)));
    }

    /** This one, and then another on the same qubits. */
    public KrausChannel then(KrausChannel next) {
        List<Matrix> products = new ArrayList<>();
        for (Matrix later : next.operators) {
            operators.forEach(earlier -> products.add(later.times(earlier)));
        }
        return new KrausChannel(products);
    }

    /** On how many qubits it acts. */
    public int qubits() {
        return Integer.numberOfTrailingZeros(operators.get(0).size());
    }
}
