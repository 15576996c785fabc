package org.bellwire.protocols.entanglement;

import java.util.Optional;
import org.bellwire.hardware.link.AttemptLaw;

/**
 * The exact rhythm of attempts at event resolution. All emissions of the answering end lie on its slots, so that the time
 * from one to the next is the same whenever the same messages lie between them.
 *
 * @param retry from the emission of a failed round to the first one of the next attempt, ps
 * @param second from the first emission of an attempt to the second, ps; 0 for attempts of one round
 * @param judgement from an emission of the answering end to the primary's judgement of that round, ps
 */
record Cycle(long retry, long second, long judgement) {

    /**
     * The rhythm of a pair of memories, if every attempt that is not skipped can succeed and no message overtakes a
     * judgement. After a failure the end that asks sends its request, the other accepts; then the primary negotiates.
     *
     * @param slot period of the answering end's slots, ps
     */
    static Optional<Cycle> of(Pace primary, Pace answering, long slot, AttemptLaw law) {
        long ahead = primary.photonDelay() - answering.photonDelay();
        long judgedThere = primary.judgement() - ahead;
        long roundTrip = primary.messageDelay() + answering.messageDelay();
        long askedAgain =
                answering.asks() ? answering.judgement() + roundTrip : judgedThere + roundTrip + primary.messageDelay();
        long goesOn = judgedThere + primary.messageDelay();
        long reply = Math.max(0, answering.messageDelay() + ahead);
        long reset = Math.max(answering.judgement() + answering.reset(), primary.judgement() + primary.reset());
        long retry = slots(Math.max(Math.max(askedAgain, answering.excitationPeriod()) + reply, reset), slot);
        long between = slots(Math.max(goesOn, answering.excitationPeriod()) + reply, slot);
        long second = law.rounds() == 1 ? 0 : between;
        long shortest = law.rounds() == 1 ? retry : Math.min(retry, second);

        boolean inOrder = answering.judgement() <= goesOn
                && (!answering.asks() || judgedThere <= answering.judgement() + answering.messageDelay());
        boolean bothReady = primary.excitationPeriod() <= shortest && law.deadTime() < shortest;
        boolean outlived = second + answering.judgement() <= answering.lifetime()
                && second + primary.judgement() <= primary.lifetime();
        return inOrder && bothReady && outlived ? Optional.of(new Cycle(retry, second, judgedThere)) : Optional.empty();
    }

    private static long slots(long span, long slot) {
        return -Math.floorDiv(-span, slot) * slot;
    }
}
