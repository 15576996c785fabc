package org.bellwire.hardware.optics;

/** Where a photon goes to. Devices are put together by giving one to the next as its port. */
@FunctionalInterface
public interface Port {
    /** Swallows what comes. */
    Port DUMP = photon -> {};

    /** A photon arrives now. */
    void arrive(FlyingPhoton photon);
}
