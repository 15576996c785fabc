package org.bellwire.hardware.station;

import org.bellwire.hardware.photon.Photon;
import org.bellwire.kernel.event.Timeline;

/**
 * A station that pairs photons that reach it at the same picosecond from its two routers. A later photon takes the place of one that
 * found no partner; a second one of the same router at the same instant is ignored.
 */
abstract class Rendezvous implements HeraldingStation {
    private final Timeline timeline;
    private Photon waiting; // Meaningful only at the instant `since`.
    private long since = -1;

    Rendezvous(Timeline timeline) {
        this.timeline = timeline;
    }

    final long now() {
        return timeline.now();
    }

    /** Two photons have met. */
    abstract void meet(Photon first, Photon second);

    @Override
    public final void arrive(Photon photon) {
        long now = timeline.now();
        if (since != now) {
            waiting = photon;
            since = now;
        } else if (!waiting.origin().equals(photon.origin())) {
            meet(waiting, photon);
        }
    }
}
