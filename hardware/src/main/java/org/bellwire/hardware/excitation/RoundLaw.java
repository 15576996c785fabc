package org.bellwire.hardware.excitation;

import java.util.Optional;

/**
 * Rounds of attempts that follow each other, each attempt with the same chance, whatever the others did.
 *
 * @param attempts of a round, at least 1
 * @param period from round to round, ps, at least 1
 * @param known when its heralds are known, ps after the begin of a round, not negative
 * @param success probability in [0, 1] of an attempt
 * @param fidelity true fidelity in [0, 1] of what a success leaves
 * @param effectiveFidelity the same, given that there is an excitation
 * @param readout how it is measured; absent where it is kept
 */
public record RoundLaw(
        long attempts,
        long period,
        long known,
        double success,
        double fidelity,
        double effectiveFidelity,
        Optional<ReadoutLaw> readout) {
    public RoundLaw {
        if (attempts < 1 || period < 1 || known < 0) {
            throw new IllegalArgumentException("rounds of " + attempts + " attempts each " + period
                    + " ps, known after " + known + " ps: attempts and period must be positive");
        }
    }

    /** Rounds whose heralds are known after a span of time, ps. */
    public long roundsWithin(long span) {
        return span < known ? 0 : (span - known) / period + 1;
    }

    /** Successes a second, for ever. */
    public double rate() {
        return attempts * success / (period * 1e-12);
    }
}
