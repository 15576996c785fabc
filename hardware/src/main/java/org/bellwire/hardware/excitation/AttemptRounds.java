package org.bellwire.hardware.excitation;

import java.util.Optional;
import org.bellwire.hardware.source.SparseTrials;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.kernel.random.RandomStreams;
import org.bellwire.kernel.time.Picoseconds;

/** Rounds of attempts as they happen. Only successes cost time. */
public final class AttemptRounds {
    private final RoundLaw law;
    private final SparseTrials successes;
    private final CounterStream readout;

    /**
     * @param path name of the experiment, for its random streams
     */
    public AttemptRounds(RoundLaw law, RandomStreams streams, String path) {
        this.law = law;
        long fitting = Math.min(Picoseconds.NEVER / 2 / law.period(), Long.MAX_VALUE / 2 / law.attempts());
        successes = new SparseTrials(fitting * law.attempts(), law.success(), streams.stream(path, "heralds"));
        readout = streams.stream(path, "readout");
    }

    /** Number of the next attempt that succeeds, from 0. */
    public long attempt() {
        return successes.position();
    }

    /** When the herald of the next success is known, ps after the begin of the first round; in each round several may be. */
    public long known() {
        return successes.position() / law.attempts() * law.period() + law.known();
    }

    /** Goes past that success, and measures what it left; empty where it is kept. */
    public Optional<ReadoutLaw.Reading> take() {
        successes.advance();
        return law.readout().map(measured -> measured.draw(readout));
    }
}
