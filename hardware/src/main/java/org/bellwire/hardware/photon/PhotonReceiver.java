package org.bellwire.hardware.photon;

/** Where a fiber ends. */
@FunctionalInterface
public interface PhotonReceiver {
    void arrive(Photon photon);
}
