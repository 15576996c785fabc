package org.bellwire.hardware.optics;

import java.util.function.Supplier;
import org.bellwire.hardware.photon.Basis;
import org.bellwire.kernel.random.CounterStream;

/** Parts two orthogonal polarizations: measures in a basis and sends a photon to the port of its outcome. */
public final class PolarizingSplitter implements Port {
    private final Supplier<Basis> basis;
    private final double passing;
    private final Port zero;
    private final Port one;
    private final CounterStream stream;

    /**
     * @param basis in which it is turned when a photon comes
     * @param passing probability in [0, 1] that a photon passes
     */
    public PolarizingSplitter(Supplier<Basis> basis, double passing, Port zero, Port one, CounterStream stream) {
        this.basis = basis;
        this.passing = Chance.required("polarizing splitter passing probability", passing);
        this.zero = zero;
        this.one = one;
        this.stream = stream;
    }

    @Override
    public void arrive(FlyingPhoton photon) {
        if (stream.chance(passing)) {
            int outcome = photon.qubit().measure(basis.get(), stream);
            (outcome == 0 ? zero : one).arrive(photon);
        }
    }
}
