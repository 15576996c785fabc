package org.bellwire.hardware.source;

import org.bellwire.hardware.channel.OpticalPath;
import org.bellwire.kernel.random.CounterStream;

/**
 * The photons of a Poisson source that arrive over a path whose loss changes: drawn at the highest transmissivity, and kept in the
 * proportion of the present one (thinning). Silent pulses are skipped.
 */
public final class MovingPulses {
    private final OpticalPath path;
    private final PulseClock clock;
    private final double highest;
    private final long pulses;
    private final PoissonLaw brightest;
    private final SparseTrials candidates;
    private final CounterStream stream;
    private int photons;

    /**
     * @param law of a pulse at the source
     * @param highest upper bound of the transmissivity during the train, in (0, 1]
     */
    public MovingPulses(
            PoissonLaw law, OpticalPath path, double highest, PulseClock clock, long pulses, CounterStream stream) {
        this.path = path;
        this.clock = clock;
        this.highest = highest;
        this.pulses = pulses;
        this.stream = stream;
        brightest = law.thinned(highest);
        candidates = new SparseTrials(pulses, 1 - brightest.silence(), stream);
    }

    /**
     * Goes to the next pulse of which a photon arrives.
     *
     * @return its number, or the number of pulses when there is none any more
     */
    public long next() {
        while (candidates.position() < pulses) {
            long pulse = candidates.position();
            candidates.advance();
            photons = kept(path.transmissivity(clock.instantOf(pulse)));
            if (photons > 0) {
                return pulse;
            }
        }
        return pulses;
    }

    private int kept(double transmissivity) {
        if (transmissivity > highest) {
            throw new IllegalStateException("a transmissivity of " + transmissivity + " is above the bound " + highest);
        }
        int kept = 0;
        for (int i = brightest.drawSome(stream); i > 0; i--) {
            kept += stream.chance(transmissivity / highest) ? 1 : 0;
        }
        return kept;
    }

    /** Photons of the pulse that arrive. */
    public int photons() {
        return photons;
    }
}
