package org.bellwire.hardware.state.circuit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every gate against its matrix written out, real and imaginary parts row by row. */
class GateTest {
    private static final double R = Math.sqrt(0.5);

    private static final Map<Gate, double[][]> WRITTEN_OUT = new EnumMap<>(Map.ofEntries(
            Map.entry(Gate.H, new double[][] {{R, R, R, -R}, {0, 0, 0, 0}}),
            Map.entry(Gate.X, new double[][] {{0, 1, 1, 0}, {0, 0, 0, 0}}),
            Map.entry(Gate.Y, new double[][] {{0, 0, 0, 0}, {0, -1, 1, 0}}),
            Map.entry(Gate.Z, new double[][] {{1, 0, 0, -1}, {0, 0, 0, 0}}),
            Map.entry(Gate.S, new double[][] {{1, 0, 0, 0}, {0, 0, 0, 1}}),
            Map.entry(Gate.SDG, new double[][] {{1, 0, 0, 0}, {0, 0, 0, -1}}),
            Map.entry(Gate.T, new double[][] {{1, 0, 0, R}, {0, 0, 0, R}}),
            Map.entry(Gate.ROOT_IZ, new double[][] {{R, 0, 0, R}, {R, 0, 0, -R}}),
            Map.entry(Gate.MINUS_ROOT_IZ, new double[][] {{R, 0, 0, R}, {-R, 0, 0, R}}),
            Map.entry(Gate.ROOT_IY, new double[][] {{R, R, -R, R}, {0, 0, 0, 0}}),
            Map.entry(Gate.MINUS_ROOT_IY, new double[][] {{R, -R, R, R}, {0, 0, 0, 0}}),
            Map.entry(Gate.PHASE, new double[][] {{1, 0, 0, Math.cos(0.3)}, {0, 0, 0, Math.sin(0.3)}}),
            Map.entry(Gate.CX, new double[][] {{1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0}, new double[16]}),
            Map.entry(Gate.CZ, new double[][] {{1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, -1}, new double[16]}),
            Map.entry(Gate.SWAP, new double[][] {{1, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 1}, new double[16]}),
            Map.entry(Gate.CCX, new double[][] {toffoli(), new double[64]})));

    private static double[] toffoli() {
        double[] elements = new double[64];
        for (int i = 0; i < 6; i++) {
            elements[i * 9] = 1;
        }
        elements[6 * 8 + 7] = 1;
        elements[7 * 8 + 6] = 1;
        return elements;
    }

    @Test
    void everyGateHasItsMatrix() {
        for (Gate gate : Gate.values()) {
            double[][] expected = WRITTEN_OUT.get(gate);
            Matrix matrix = gate.matrix(0.3);
            assertEquals(1 << gate.qubits(), matrix.size(), gate.label());
            for (int i = 0; i < expected[0].length; i++) {
                int row = i / matrix.size();
                int column = i % matrix.size();
                assertEquals(expected[0][i], matrix.re(row, column), 1e-15, gate + " re " + row + "," + column);
                assertEquals(expected[1][i], matrix.im(row, column), 1e-15, gate + " im " + row + "," + column);
            }
        }
    }

    @Test
    void everyGateIsUnitary() {
        for (Gate gate : Gate.values()) {
            Matrix u = gate.matrix(1.1);
            for (int a = 0; a < u.size(); a++) {
                for (int b = 0; b < u.size(); b++) {
                    double re = 0;
                    double im = 0;
                    for (int k = 0; k < u.size(); k++) {
                        re += u.re(k, a) * u.re(k, b) + u.im(k, a) * u.im(k, b);
                        im += u.re(k, a) * u.im(k, b) - u.im(k, a) * u.re(k, b);
                    }
                    assertEquals(a == b ? 1 : 0, re, 1e-15, gate.label());
                    assertEquals(0, im, 1e-15, gate.label());
                }
            }
        }
    }
}
