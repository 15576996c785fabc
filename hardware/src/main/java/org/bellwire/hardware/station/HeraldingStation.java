package org.bellwire.hardware.station;

import java.util.Optional;
import java.util.OptionalDouble;
import org.bellwire.hardware.link.Arm;
import org.bellwire.hardware.link.AttemptLaw;
import org.bellwire.hardware.photon.Photon;
import org.bellwire.hardware.photon.PhotonReceiver;

/** Where the photons of two routers meet. */
public interface HeraldingStation extends PhotonReceiver {

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
}
