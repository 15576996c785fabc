package org.bellwire.protocols.network.linkstate;

import org.bellwire.kernel.event.Phase;
import org.bellwire.kernel.event.Timeline;

/** Has what was not answered sent again after a while. */
final class Resending {

    private final Timeline timeline;
    private final long interval;
    private final Runnable sendAgain;
    private long next;

    /**
     * @param interval ps
     * @param sendAgain sends, and starts this anew if there was anything to send
     */
    Resending(Timeline timeline, long interval, Runnable sendAgain) {
        this.timeline = timeline;
        this.interval = interval;
        this.sendAgain = sendAgain;
    }

    /** Something was sent that wants an answer. */
    void start() {
        if (!timeline.isPending(next)) {
            next = timeline.after(interval, Phase.SIGNAL, sendAgain::run);
        }
    }

    void stop() {
        timeline.cancel(next);
    }
}
