package org.bellwire.hardware.state.fock;

import java.util.ArrayList;
import java.util.List;
import org.bellwire.hardware.state.circuit.Matrix;

/**
 * Operators of one or two modes that hold up to N photons each. For two modes |n, m&gt; has the number n (N + 1) + m.
 *
 * @param truncation N, the highest photon number of a mode, at least 1
 */
public record PhotonOperators(int truncation) {
    public PhotonOperators {
        if (truncation < 1) {
            throw new IllegalArgumentException("truncation " + truncation + " must be at least 1 photon");
        }
    }

    private int levels() {
        return truncation + 1;
    }

    /** a*: sqrt(n + 1) |n + 1&gt;&lt;n|; nothing above |N&gt;. */
    public Matrix creation() {
        double[] elements = new double[levels() * levels()];
        for (int n = 0; n < truncation; n++) {
            elements[(n + 1) * levels() + n] = Math.sqrt(n + 1.0);
        }
        return Matrix.real(elements);
    }

    /** a: sqrt(n) |n - 1&gt;&lt;n|. */
    public Matrix annihilation() {
        return creation().adjoint();
    }

    /** e^(i theta n). */
    public Matrix phase(double theta) {
        double[] angles = new double[levels()];
        for (int n = 0; n < levels(); n++) {
            angles[n] = n * theta;
        }
        return Matrix.phases(angles);
    }

    /**
     * Kraus operators of a loss: A_k = sum over n of sqrt(C(n,k)) (1-g)^((n-k)/2) g^(k/2) |n-k&gt;&lt;n|, k photons being lost.
     *
     * @param rate g, the probability in [0, 1] that a photon is lost
     */
    public List<Matrix> loss(double rate) {
        if (!(rate >= 0 && rate <= 1)) {
            throw new IllegalArgumentException("loss " + rate + " must lie between 0 and 1");
        }
        List<Matrix> operators = new ArrayList<>();
        for (int k = 0; k < levels(); k++) {
            double[] elements = new double[levels() * levels()];
            for (int n = k; n < levels(); n++) {
                elements[(n - k) * levels() + n] = Math.sqrt(binomial(n, k, rate));
            }
            operators.add(Matrix.real(elements));
        }
        return operators;
    }

    /** C(n,k) p^k (1-p)^(n-k). */
    static double binomial(int n, int k, double p) {
        double choose = 1;
        for (int i = 0; i < k; i++) {
            choose = choose * (n - i) / (i + 1);
        }
        return choose * Math.pow(p, k) * Math.pow(1 - p, n - k);
    }

    /**
     * What linear optics does to two modes when it turns a* into k11 a* + k21 b* and b* into k12 a* + k22 b*:
     * |n, m&gt; becomes (k11 a* + k21 b*)^n (k12 a* + k22 b*)^m |0&gt; / sqrt(n! m!). Photon numbers beyond N are cut.
     */
    public Matrix linear(double k11, double k12, double k21, double k22) {
        int side = levels() * levels();
        double[] elements = new double[side * side];
        for (int n = 0; n < levels(); n++) {
            for (int m = 0; m < levels(); m++) {
                addColumn(elements, n, m, powers(n, k11, k21), powers(m, k12, k22));
            }
        }
        return Matrix.real(elements);
    }

    private void addColumn(double[] elements, int n, int m, double[] first, double[] second) {
        int side = levels() * levels();
        for (int i = 0; i <= n; i++) {
            for (int j = 0; j <= m; j++) {
                int a = i + j;
                int b = n + m - a;
                if (a < levels() && b < levels()) {
                    double norm = Math.sqrt(factorial(a) * factorial(b) / (factorial(n) * factorial(m)));
                    elements[(a * levels() + b) * side + n * levels() + m] += first[i] * second[j] * norm;
                }
            }
        }
    }

    /** Coefficients of (x a* + y b*)^n by the power of a*. */
    private static double[] powers(int n, double x, double y) {
        double[] coefficients = new double[n + 1];
        for (int i = 0; i <= n; i++) {
            double choose = factorial(n) / (factorial(i) * factorial(n - i));
            coefficients[i] = choose * Math.pow(x, i) * Math.pow(y, n - i);
        }
        return coefficients;
    }

    private static double factorial(int n) {
        double product = 1;
        for (int i = 2; i <= n; i++) {
            product *= i;
        }
        return product;
    }

    /**
     * A lossless beam splitter: a* to sqrt(t) a* + sqrt(1-t) b*, b* to sqrt(1-t) a* - sqrt(t) b*. Exact on inputs of up to N
     * photons together; of others it cuts the outputs with more than N photons in a mode.
     *
     * @param transmissivity t, probability in [0, 1] that a photon of mode a leaves in mode a
     */
    public Matrix beamSplitter(double transmissivity) {
        double t = Math.sqrt(transmissivity);
        double r = Math.sqrt(1 - transmissivity);
        return linear(t, r, r, -t);
    }

    /**
     * A detector that tells photons from none: outcome 1 is a click. Of |n&gt; it clicks with 1 - (1-d) (1-eta)^n, the normally
     * ordered 1 - :exp(-eta n):.
     *
     * @param efficiency eta in [0, 1]
     * @param dark d in [0, 1], probability of a click without a photon
     */
    public Povm threshold(double efficiency, double dark) {
        double[] silent = new double[levels() * levels()];
        double[] click = new double[levels() * levels()];
        for (int n = 0; n < levels(); n++) {
            silent[n * (levels() + 1)] = (1 - dark) * Math.pow(1 - efficiency, n);
            click[n * (levels() + 1)] = 1 - silent[n * (levels() + 1)];
        }
        return new Povm(List.of(Matrix.real(silent), Matrix.real(click)));
    }

    /**
     * A detector that counts: outcome k of |n&gt; has C(n,k) eta^k (1-eta)^(n-k).
     *
     * @param efficiency eta in [0, 1]
     */
    public Povm counting(double efficiency) {
        List<Matrix> elements = new ArrayList<>();
        for (int k = 0; k < levels(); k++) {
            double[] element = new double[levels() * levels()];
            for (int n = k; n < levels(); n++) {
                element[n * (levels() + 1)] = binomial(n, k, efficiency);
            }
            elements.add(Matrix.real(element));
        }
        return new Povm(elements);
    }
}
