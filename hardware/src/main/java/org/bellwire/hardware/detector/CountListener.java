package org.bellwire.hardware.detector;

/** Hears the clicks of a detector that counts photons. */
@FunctionalInterface
public interface CountListener {

    /**
     * @param time as reported, ps: a multiple of the resolution, with jitter
     * @param photons that were absorbed, 0 for a dark click or an afterpulse; a threshold detector's owner does not look
     */
    void counted(int detector, long time, int photons);
}
