package org.bellwire.hardware.source;

import java.util.List;

/**
 * A kind of pulse that a source makes: a signal, a decoy, or the vacuum.
 *
 * @param share of the pulses that are of this kind, in [0, 1]; drawn independently for each pulse
 * @param law photons of a pulse of this kind as it leaves the source
 */
public record PulseKind(double share, PhotonNumberLaw law) {
    private static final double TOLERANCE = 1e-12;

    public PulseKind {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("share of pulses " + share + " must lie between 0 and 1");
        }
    }

    /** All pulses alike. */
    public static List<PulseKind> only(PhotonNumberLaw law) {
        return List.of(new PulseKind(1, law));
    }

    PulseKind thinned(double transmissivity) {
        return new PulseKind(share, law.thinned(transmissivity));
    }

    double seen() {
        return share * (1 - law.silence());
    }

    static void requireComplete(List<PulseKind> kinds) {
        double sum = kinds.stream().mapToDouble(PulseKind::share).sum();
        if (!(Math.abs(sum - 1) < TOLERANCE)) {
            throw new IllegalArgumentException("the shares of the kinds of pulses sum to " + sum + ", which must be 1");
        }
    }
}
