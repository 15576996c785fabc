package org.bellwire.hardware.optics;

import org.bellwire.hardware.photon.PhotonicQubit;

/**
 * A photon in a device.
 *
 * @param qubit what it carries
 * @param wavelengthNanometres in nm, positive
 */
public record FlyingPhoton(PhotonicQubit qubit, double wavelengthNanometres) {}
