package org.bellwire.hardware.optics;

import org.bellwire.hardware.photon.PhotonicQubit;
import org.bellwire.kernel.random.CounterStream;

/**
 * A crystal that makes two photons of one, each of twice the wavelength: spontaneous parametric down-conversion of single photons, as two
 * crossed crystals do it with polarization (Kwiat et al., PRA 60, R773 (1999)). A pump photon in a |0> + b |1> becomes a |00> + b |11>.
 */
public final class DownConverter implements Port {
    private final double conversion;
    private final Port first;
    private final Port second;
    private final Port pump;
    private final CounterStream stream;

    /**
     * @param conversion probability in [0, 1] that a photon is converted
     * @param pump where it goes as it is otherwise
     */
    public DownConverter(double conversion, Port first, Port second, Port pump, CounterStream stream) {
        this.conversion = Chance.required("conversion probability", conversion);
        this.first = first;
        this.second = second;
        this.pump = pump;
        this.stream = stream;
    }

    @Override
    public void arrive(FlyingPhoton photon) {
        if (!stream.chance(conversion)) {
            pump.arrive(photon);
            return;
        }
        PhotonicQubit twin = photon.qubit().twin();
        double wavelength = 2 * photon.wavelengthNanometres();
        first.arrive(new FlyingPhoton(photon.qubit(), wavelength));
        second.arrive(new FlyingPhoton(twin, wavelength));
    }
}
