package org.bellwire.protocols.entanglement;

import org.bellwire.hardware.memory.Memory;
import org.bellwire.hardware.node.LinkEnd;

/**
 * What decides how soon one end of a link can try again.
 *
 * @param photonDelay from its memory to the station, ps
 * @param judgement from its emission to its judgement of the round, ps
 * @param messageDelay of its messages to the other end, ps
 * @param excitationPeriod least time between two emissions of its memory, ps
 * @param nextExcitation earliest emission of its memory, ps
 * @param lifetime from the preparation of its memory to the expiry, ps
 * @param reset from its judgement until its memory can emit again, ps
 * @param asks whether it is the end whose rule asks for a partner
 */
record Pace(
        long photonDelay,
        long judgement,
        long messageDelay,
        long excitationPeriod,
        long nextExcitation,
        long lifetime,
        long reset,
        boolean asks) {

    /**
     * The pace of a memory at one end of a link.
     *
     * @param verdict from the meeting of the photons to the knowledge of how it went, ps
     */
    static Pace of(LinkEnd link, Memory memory, long verdict, boolean asks) {
        long photonDelay = link.channel().delay();
        return new Pace(
                photonDelay,
                photonDelay + verdict + link.guard(),
                link.messageDelay(),
                memory.excitationPeriod(),
                memory.nextExcitation(),
                memory.lifetime(),
                memory.parameters().times().reset(),
                asks);
    }
}
