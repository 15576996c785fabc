package org.bellwire.hardware.channel;

/** Loss and delay of a line of sight that may change in time. */
public interface OpticalPath {

    /** Probability in [0, 1] that a photon passes that is sent at an instant in ps. */
    double transmissivity(long sent);

    /** How long a photon is under way that is sent at an instant, both in ps. */
    long delay(long sent);
}
