package org.bellwire.hardware.station;

/** Hears a station's heralds at the instant of the click. */
@FunctionalInterface
public interface HeraldListener {
    void heralded(Herald herald);
}
