package org.bellwire.hardware.source;

import org.bellwire.hardware.photon.PhotonKet;
import org.bellwire.kernel.random.CounterStream;
import umontreal.ssj.probdist.NormalDist;

/**
 * A pulsed source of photons with a qubit: an attenuated laser, or a source of single photons.
 *
 * @param frequencyHz f, pulses a second, positive; 80 MHz in SeQUeNCe
 * @param law photons of a pulse
 * @param phaseError probability in [0, 1] that a pulse leaves with a phase flip: a |0> - b |1>
 * @param wavelengthNanometres mean wavelength, nm, positive; 1550 in SeQUeNCe
 * @param bandwidthNanometres standard deviation of the wavelength, nm, not negative
 */
public record LightSource(
        double frequencyHz,
        PhotonNumberLaw law,
        double phaseError,
        double wavelengthNanometres,
        double bandwidthNanometres) {
    public LightSource {
        require(frequencyHz > 0, "frequency", frequencyHz, "Hz must be positive");
        require(phaseError >= 0 && phaseError <= 1, "phase error", phaseError, "must lie between 0 and 1");
        require(wavelengthNanometres > 0, "wavelength", wavelengthNanometres, "nm must be positive");
        require(bandwidthNanometres >= 0, "bandwidth", bandwidthNanometres, "nm must not be negative");
    }

    /** A source at 1550 nm without errors. */
    public static LightSource of(double frequencyHz, PhotonNumberLaw law) {
        return new LightSource(frequencyHz, law, 0, 1550, 0);
    }

    /** The state in which a pulse leaves that was meant to be in another: all its photons alike. */
    public PhotonKet emitted(PhotonKet meant, CounterStream stream) {
        return stream.chance(phaseError) ? meant.shifted(Math.PI) : meant;
    }

    /** Wavelength of a photon, nm. */
    public double wavelength(CounterStream stream) {
        return bandwidthNanometres == 0
                ? wavelengthNanometres
                : wavelengthNanometres + bandwidthNanometres * NormalDist.inverseF01(stream.nextDouble());
    }

    private static void require(boolean holds, String what, double value, String must) {
        if (!(holds && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("light source " + what + " " + value + " " + must);
        }
    }
}
