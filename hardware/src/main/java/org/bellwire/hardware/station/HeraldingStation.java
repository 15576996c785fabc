package org.bellwire.hardware.station;

import java.util.Optional;
import java.util.OptionalDouble;
import org.bellwire.hardware.link.Arm;
import org.bellwire.hardware.link.AttemptLaw;
import org.bellwire.hardware.photon.Photon;
import org.bellwire.hardware.photon.PhotonReceiver;

/** Where the photons of two routers meet. */
public interface HeraldingStation extends PhotonReceiver {
    /** What {@link #guard} is unless a station says otherwise, ps. */
    long STANDARD_GUARD = 10;

    /** A photon reaches the station now. */
    @Override
    void arrive(Photon photon);

    /**
     * How attempts end when one pair of memories has the station to itself. Absent where no closed form is known; then
     * every attempt must be simulated.
     */
    default Optional<AttemptLaw> attempts(Arm first, Arm second) {
        return Optional.empty();
    }

    /**
     * True fidelity of a pair at its herald, before storage noise, where this station's model says it; elsewhere the raw
     * fidelity of the memories does.
     *
     * @param first probability in [0, 1] that a photon of the one arm reaches the station
     * @param second the same of the other arm
     */
    default OptionalDouble rawFidelity(double first, double second) {
        return OptionalDouble.empty();
    }

    /**
     * How long after the heralds of a round are due its routers wait before they judge it, ps. Clicks that come later, of photons that were
     * due later, are not heard in time.
     */
    default long guard() {
        return STANDARD_GUARD;
    }
}
