package org.bellwire.hardware.optics;

import java.util.Optional;
import org.bellwire.hardware.photon.PairBasis;
import org.bellwire.hardware.photon.PhotonicQubit;
import org.bellwire.hardware.state.BellState;
import org.bellwire.kernel.random.CounterStream;

/**
 * Two modes that hold a photon or none (absorptive encoding) meet on an even beam splitter with a detector behind each port. One click
 * announces Psi+ (detector 0) or Psi- (detector 1): one photon, and nobody knows whose. More photons in a mode need
 * {@link org.bellwire.hardware.state.fock.Interference}, which agrees with this at one photon.
 */
public final class PresenceAnalyzer {
    private static final double R = Math.sqrt(0.5);

    /** None, Psi+, Psi-, both. */
    private static final PairBasis NUMBERS =
            PairBasis.real(new double[][] {{1, 0, 0, 0}, {0, R, R, 0}, {0, R, -R, 0}, {0, 0, 0, 1}});

    private final AnalyzerParameters parameters;
    private final CounterStream stream;

    public PresenceAnalyzer(AnalyzerParameters parameters, CounterStream stream) {
        this.parameters = parameters;
        this.stream = stream;
    }

    /**
     * Both modes are absorbed. Losses before are part of the efficiency here: they must be equal for both.
     *
     * @return which detectors clicked: bit 0, bit 1
     */
    public int analyze(PhotonicQubit first, PhotonicQubit second) {
        int clicks = switch (PhotonicQubit.measure(first, second, NUMBERS, stream)) {
            case 0 -> 0;
            case 1 -> click(strayed() ? 1 : 0);
            case 2 -> click(strayed() ? 0 : 1);
            default -> two();
        };
        for (int detector = 0; detector < 2; detector++) {
            clicks |= stream.chance(parameters.darkProbability()) ? 1 << detector : 0;
        }
        return clicks;
    }

    /** Amplitudes that overlap by nu interfere with the contrast nu. */
    private boolean strayed() {
        return stream.chance((1 - parameters.overlap()) / 2);
    }

    private int two() {
        int detector = stream.nextInt(0, 1);
        boolean apart = stream.chance((1 - parameters.visibility()) / 2);
        return click(detector) | click(apart ? 1 - detector : detector);
    }

    private int click(int detector) {
        return stream.chance(parameters.efficiency()) ? 1 << detector : 0;
    }

    /** What clicks announce: exactly one. */
    public static Optional<BellState> heralded(int clicks) {
        return switch (clicks) {
            case 1 -> Optional.of(BellState.PSI_PLUS);
            case 2 -> Optional.of(BellState.PSI_MINUS);
            default -> Optional.empty();
        };
    }
}
