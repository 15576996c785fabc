package org.bellwire.hardware.state.fock;

import java.util.List;
import org.bellwire.hardware.state.circuit.Matrix;

/**
 * A measurement by its elements: outcome i has probability Tr(rho E_i) (Nielsen and Chuang, section 2.2.6).
 *
 * @param elements of one size, not negative, with the identity as their sum
 */
public record Povm(List<Matrix> elements) {
    private static final double TOLERANCE = 1e-9;

    public Povm {
        elements = List.copyOf(elements);
        int n = elements.get(0).size();
        for (int i = 0; i < n * n; i++) {
            int row = i / n;
            int column = i % n;
            double re = elements.stream().mapToDouble(e -> e.re(row, column)).sum();
            double im = elements.stream().mapToDouble(e -> e.im(row, column)).sum();
            if (!(Math.hypot(re - (row == column ? 1 : 0), im) < TOLERANCE)) {
                throw new IllegalArgumentException("the elements of a measurement sum to " + re + " + " + im + "i at ("
                        + row + ", " + column + "); they must sum to the identity");
            }
        }
    }

    /** How many outcomes it has. */
    public int outcomes() {
        return elements.size();
    }
}
