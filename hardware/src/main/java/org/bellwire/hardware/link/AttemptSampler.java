package org.bellwire.hardware.link;

import org.bellwire.kernel.random.CounterStream;

/** Draws, for one link, how many attempts fail before one succeeds. */
public final class AttemptSampler {

    private final AttemptLaw law;
    private final CounterStream stream;

    /** A sampler with its own luck. */
    public AttemptSampler(AttemptLaw law, CounterStream stream) {
        this.law = law;
        this.stream = stream;
    }

    public AttemptLaw law() {
        return law;
    }

    /**
     * The failures from now on.
     *
     * @param wait attempts that begin sooner than this fail in the first round, because one memory is not ready, ps
     * @param retry from the emission of a failed round to the next attempt's first emission, ps, positive
     * @param second from an attempt's first emission to its second, ps; 0 when there is one round
     */
    public Failures draw(long wait, long retry, long second) {
        return new Failures(law, stream, wait, retry, second);
    }
}
