package org.bellwire.hardware.transmission;

/** Light that leaves a source in pulses and is measured pulse by pulse. */
public interface MeasuredLight {

    /** When all that is measured of a pulse has been, ps after it left the source. */
    long delay();

    /** Instant of a pulse after that of pulse 0, ps; the same at both ends. */
    long instantOf(long pulse);

    /**
     * The clicks of the pulses that come next.
     *
     * @param end number of the first pulse that is left for later
     */
    void receive(long end, DetectionListener listener);
}
