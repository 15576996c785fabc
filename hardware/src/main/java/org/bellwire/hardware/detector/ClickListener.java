package org.bellwire.hardware.detector;

/** Hears the accepted clicks of a detector. */
@FunctionalInterface
public interface ClickListener {

    /** @param time as the detector reports it, in picoseconds: a multiple of its resolution, before or after now */
    void clicked(int detector, long time);
}
