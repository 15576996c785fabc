package org.bellwire.hardware.state.fock;

import java.util.List;
import java.util.Optional;
import org.bellwire.hardware.state.BellState;
import org.bellwire.hardware.state.circuit.Matrix;

/**
 * Two modes meet on an even beam splitter with a threshold detector behind each port. Detector 0 sees (a + e^(i phase) b) / sqrt
 * 2, detector 1 the difference.
 *
 * <p>Modes that do not overlap fully interfere in part. "No click in a set of detectors" is :exp(-v* M v): with v = (a, b) and M the
 * sum of eta_j/2 [[1, s_j nu], [s_j nu, 1]] over the set, s_j the sign of the port: a normally ordered exponential, which acts on
 * photon numbers as linear optics with the matrix 1 - M does. So the elements are exact, not cut.
 *
 * @param truncation N of the modes
 * @param firstEfficiency eta_0 in [0, 1]
 * @param secondEfficiency eta_1 in [0, 1]
 * @param dark probability in [0, 1] of a click without a photon, of each detector
 * @param overlap nu, overlap in [0, 1] of the amplitudes of the modes (shape, wavelength, arrival); the Hong-Ou-Mandel visibility
 *     is nu squared
 * @param phase of mode b against mode a, radians
 */
public record Interference(
        int truncation, double firstEfficiency, double secondEfficiency, double dark, double overlap, double phase) {

    public Interference {
        if (!(dark >= 0 && dark <= 1)) {
            throw new IllegalArgumentException("dark probability " + dark + " must lie between 0 and 1");
        }
        if (!(overlap >= 0 && overlap <= 1)) {
            throw new IllegalArgumentException("mode overlap " + overlap + " must lie between 0 and 1");
        }
    }

    /** Equal detectors without dark counts, full overlap, no phase. */
    public static Interference ideal(int truncation, double efficiency) {
        return new Interference(truncation, efficiency, efficiency, 0, 1, 0);
    }

    /** The measurement. Outcome bit d says whether detector d clicked: 0 none, 1 detector 0, 2 detector 1, 3 both. */
    public Povm povm() {
        double unlit = 1 - dark;
        Matrix any = silence(0, 0);
        Matrix first = silence(firstEfficiency, 0).times(unlit, 0);
        Matrix second = silence(0, secondEfficiency).times(unlit, 0);
        Matrix both = silence(firstEfficiency, secondEfficiency).times(unlit * unlit, 0);
        Matrix none = both.times(-1, 0);
        return new Povm(List.of(
                both,
                second.plus(none),
                first.plus(none),
                any.plus(both).plus(first.plus(second).times(-1, 0))));
    }

    /** The operator :exp(-v* M v): of detectors with these efficiencies, in the phase of the inputs. */
    private Matrix silence(double eta0, double eta1) {
        PhotonOperators operators = new PhotonOperators(truncation);
        double kept = 1 - (eta0 + eta1) / 2;
        double crossed = -overlap * (eta0 - eta1) / 2;
        Matrix inPhase = operators.linear(kept, crossed, crossed, kept);
        Matrix turn = operators.phase(0).tensor(operators.phase(phase));
        return turn.adjoint().times(inPhase).times(turn);
    }

    /** What an outcome announces: one detector alone. */
    public static Optional<BellState> heralded(int outcome) {
        return switch (outcome) {
            case 1 -> Optional.of(BellState.PSI_PLUS);
            case 2 -> Optional.of(BellState.PSI_MINUS);
            default -> Optional.empty();
        };
    }
}
