package org.bellwire.hardware.station;

import org.bellwire.hardware.photon.Photon;
import org.bellwire.hardware.photon.PhotonReceiver;

/** Where the photons of two routers meet. */
public interface HeraldingStation extends PhotonReceiver {

    /** A photon reaches the station now. */
    @Override
    void arrive(Photon photon);
}
