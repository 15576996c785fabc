package org.bellwire.hardware.station;

import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.channel.Message;

/**
 * A click that a station announces to both its routers.
 *
 * @param wavelength at which it clicked, from 0; a station that tells none apart has this one alone
 * @param detector 0 or 1, of those for the wavelength
 * @param time of the click as the detector reports it, ps
 * @param window of time within which the click is credited to an attempt: the resolution of the coarser detector, unless set otherwise, ps
 */
public record Herald(NodeId station, int wavelength, int detector, long time, long window) implements Message {

    /** Of a station that knows of one wavelength. */
    public Herald(NodeId station, int detector, long time, long window) {
        this(station, 0, detector, time, window);
    }

    /** The same click at another wavelength. */
    public Herald at(int changed) {
        return changed == wavelength ? this : new Herald(station, changed, detector, time, window);
    }
}
