package org.bellwire.protocols.entanglement;

import java.util.Optional;
import java.util.OptionalLong;
import org.bellwire.hardware.link.AttemptSampler;
import org.bellwire.hardware.link.Failures;
import org.bellwire.hardware.node.LinkEnd;

/** The failed attempts that the answering end of a negotiation leaves out. */
final class Skip {

    private final Cycle cycle;
    private final long first;
    private final Failures failures;

    private Skip(Cycle cycle, long first, Failures failures) {
        this.cycle = cycle;
        this.first = first;
        this.failures = failures;
    }

    /**
     * Draws what to leave out: nothing where the closed form does not hold. The first attempts are futile while the
     * primary's memory is not ready.
     *
     * @param link as the answering end sees it
     * @param rounds of an attempt of the protocol
     * @param first the answering end's first emission, ps
     */
    static Optional<Skip> draw(LinkEnd link, int rounds, Pace primary, Pace answering, long first) {
        OptionalLong slot = link.channel().slotPeriod();
        if (slot.isEmpty() || link.attempts().isEmpty()) {
            return Optional.empty();
        }
        AttemptSampler sampler = link.attempts().get();
        if (sampler.law().rounds() != rounds) {
            return Optional.empty();
        }
        long primaryEmission = first - (primary.photonDelay() - answering.photonDelay());
        long wait = Math.max(0, primary.nextExcitation() - primaryEmission);
        return Cycle.of(primary, answering, slot.getAsLong(), sampler.law())
                .map(cycle -> new Skip(cycle, first, sampler.draw(wait, cycle.retry(), cycle.second())));
    }

    /** The answering end's emission in the round to be played next. */
    long resumption() {
        return first + failures.span() + (failures.endInSuccess() ? cycle.second() : 0);
    }

    /** Whether that round is the last of a success. */
    Optional<Promise> promise() {
        return failures.endInSuccess() ? Optional.of(new Promise(cycle.second())) : Optional.empty();
    }

    /** Attempts left out. */
    long count() {
        return failures.count();
    }

    /** Those of them that would have ended before an instant. */
    long endedBefore(long instant) {
        return failures.endedWithin(instant - first - cycle.judgement());
    }
}
