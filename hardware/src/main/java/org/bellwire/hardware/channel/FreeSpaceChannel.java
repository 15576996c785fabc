package org.bellwire.hardware.channel;

import org.bellwire.hardware.photon.Photon;
import org.bellwire.hardware.photon.PhotonReceiver;
import org.bellwire.kernel.event.Event;
import org.bellwire.kernel.event.Phase;
import org.bellwire.kernel.event.Timeline;

/** Sends photons along a path whose loss and delay change. A later photon may overtake none unless the path shrinks at light speed. */
public final class FreeSpaceChannel {
    private final Timeline timeline;
    private final OpticalPath path;
    private final PhotonReceiver receiver;

    public FreeSpaceChannel(Timeline timeline, OpticalPath path, PhotonReceiver receiver) {
        this.timeline = timeline;
        this.path = path;
        this.receiver = receiver;
    }

    /** Sends a photon now. */
    public void transmit(Photon photon) {
        long now = timeline.now();
        photon.attenuate(path.transmissivity(now));
        timeline.after(path.delay(now), Phase.DEVICE, Event.named("free space", () -> receiver.arrive(photon)));
    }
}
