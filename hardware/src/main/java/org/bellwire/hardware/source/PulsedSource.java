package org.bellwire.hardware.source;

import org.bellwire.kernel.event.Event;
import org.bellwire.kernel.event.Phase;
import org.bellwire.kernel.event.Timeline;
import org.bellwire.kernel.random.CounterStream;

/**
 * A source that pulses on a timeline. Only the next pulse that is not empty is scheduled, whatever the length of the train.
 *
 * <p>Where the losses on the way do not depend on the pulse, give the law thinned by them: then only pulses that arrive are
 * events.
 */
public final class PulsedSource {
    private final Timeline timeline;
    private final PulseClock clock;
    private final long pulses;
    private final PhotonNumberLaw law;
    private final SparseTrials some;
    private final CounterStream stream;
    private final PulseListener listener;
    private final Event pulse;

    private PulsedSource(
            Timeline timeline,
            PulseClock clock,
            long pulses,
            PhotonNumberLaw law,
            CounterStream stream,
            PulseListener listener) {
        this.timeline = timeline;
        this.clock = clock;
        this.pulses = pulses;
        this.law = law;
        this.stream = stream;
        this.listener = listener;
        some = new SparseTrials(pulses, 1 - law.silence(), stream);
        pulse = this::emit;
    }

    /**
     * Starts a train; its pulse 0 is at the start of its clock, which must not be past.
     *
     * @param stream of this train alone
     */
    public static void start(
            Timeline timeline,
            PulseClock clock,
            long pulses,
            PhotonNumberLaw law,
            CounterStream stream,
            PulseListener listener) {
        new PulsedSource(timeline, clock, pulses, law, stream, listener).awaitNext();
    }

    private void awaitNext() {
        if (some.position() < pulses) {
            timeline.at(clock.instantOf(some.position()), Phase.DEVICE, pulse);
        }
    }

    private void emit() {
        long number = some.position();
        some.advance();
        listener.emitted(number, law.drawSome(stream));
        awaitNext();
    }
}
