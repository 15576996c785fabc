package org.bellwire.hardware.photon;

/**
 * The two bins of a time-bin qubit.
 *
 * @param separation from the early to the late bin, ps, positive
 */
public record TimeBins(long separation) {
    /** 1.4 ns, as in SeQUeNCe. */
    public static final TimeBins STANDARD = new TimeBins(1400);

    public TimeBins {
        if (separation <= 0) {
            throw new IllegalArgumentException("time bin separation " + separation + " ps must be positive");
        }
    }

    /** Instant of |0> or |1> in a pulse that begins at an instant. */
    public long instant(long pulse, boolean late) {
        return late ? Math.addExact(pulse, separation) : pulse;
    }
}
