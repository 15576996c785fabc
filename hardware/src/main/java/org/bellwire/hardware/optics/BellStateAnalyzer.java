package org.bellwire.hardware.optics;

import java.util.Optional;
import org.bellwire.hardware.photon.Basis;
import org.bellwire.hardware.photon.PairBasis;
import org.bellwire.hardware.photon.PhotonicQubit;
import org.bellwire.hardware.state.BellState;
import org.bellwire.kernel.random.CounterStream;

/**
 * Two photons meet on an even beam splitter, and the qubit of what leaves each port is read in Z: by a polarizing splitter and two
 * detectors (polarization), or by the time of the click (time bins). There are four modes, 2 port + bit.
 *
 * <p>Photons that interfere leave by one port, except in Psi-. So two clicks of unlike bits tell Psi+ (one port) and Psi- (two ports);
 * Phi+ and Phi- put both photons into one mode and are not told apart: half of all Bell states. Photons that do not overlap
 * go their own ways; as nothing in the clicks tells which happened, the probabilities mix with the visibility.
 */
public final class BellStateAnalyzer {
    private final AnalyzerParameters parameters;
    private final CounterStream stream;

    public BellStateAnalyzer(AnalyzerParameters parameters, CounterStream stream) {
        this.parameters = parameters;
        this.stream = stream;
    }

    /**
     * Both photons are absorbed.
     *
     * @param firstSurvival probability in [0, 1] that the first one came so far
     * @param secondSurvival of the second one
     * @return the modes that clicked, as bits
     */
    public int analyze(PhotonicQubit first, PhotonicQubit second, double firstSurvival, double secondSurvival) {
        boolean here = stream.chance(firstSurvival);
        boolean there = stream.chance(secondSurvival);
        int clicks = 0;
        if (here && there && stream.chance(parameters.visibility())) {
            clicks = interfere(PhotonicQubit.measure(first, second, PairBasis.BELL, stream));
        } else {
            clicks |= goAlone(first, here);
            clicks |= goAlone(second, there);
        }
        for (int mode = 0; mode < 4; mode++) {
            clicks |= stream.chance(parameters.darkProbability()) ? 1 << mode : 0;
        }
        return clicks;
    }

    /** Two photons in one mode are one click of two that may fail. */
    private int interfere(int state) {
        int port = stream.nextInt(0, 1);
        BellState found = BellState.values()[state];
        return switch (found) {
            case PHI_PLUS, PHI_MINUS -> {
                int mode = 2 * port + stream.nextInt(0, 1);
                yield click(mode) | click(mode);
            }
            case PSI_PLUS -> click(2 * port) | click(2 * port + 1);
            case PSI_MINUS -> click(2 * port) | click(2 * (1 - port) + 1);
        };
    }

    private int goAlone(PhotonicQubit photon, boolean arrives) {
        int bit = photon.measure(Basis.Z, stream);
        int port = stream.nextInt(0, 1);
        return arrives ? click(2 * port + bit) : 0;
    }

    private int click(int mode) {
        return stream.chance(parameters.efficiency()) ? 1 << mode : 0;
    }

    /** The Bell state that clicks announce: exactly two modes of unlike bits. */
    public static Optional<BellState> heralded(int clicks) {
        return switch (clicks) {
            case 0b0011, 0b1100 -> Optional.of(BellState.PSI_PLUS);
            case 0b1001, 0b0110 -> Optional.of(BellState.PSI_MINUS);
            default -> Optional.empty();
        };
    }
}
