package org.bellwire.hardware.station;

import org.bellwire.hardware.photon.Photon;
import org.bellwire.kernel.event.Timeline;

/**
 * Pairs photons that reach a station at the same picosecond from its two routers. A later photon takes the place of one
 * that found no partner; a second one of the same router at the same instant is ignored.
 */
final class Rendezvous {

    /** What happens when two photons meet. */
    @FunctionalInterface
    interface Meeting {
        void meet(Photon first, Photon second);
    }

    private final Timeline timeline;
    private final Meeting meeting;
    private Photon waiting; // Meaningful only at the instant `since`.
    private long since = -1;

    Rendezvous(Timeline timeline, Meeting meeting) {
        this.timeline = timeline;
        this.meeting = meeting;
    }

    void arrive(Photon photon) {
        long now = timeline.now();
        if (since != now) {
            waiting = photon;
            since = now;
        } else if (!waiting.origin().equals(photon.origin())) {
            meeting.meet(waiting, photon);
        }
    }
}
