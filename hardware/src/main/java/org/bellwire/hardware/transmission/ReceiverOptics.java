package org.bellwire.hardware.transmission;

import java.util.List;
import org.bellwire.hardware.detector.DetectorGate;
import org.bellwire.hardware.optics.Interferometer;
import org.bellwire.hardware.photon.Basis;
import org.bellwire.hardware.photon.Encoding;
import org.bellwire.hardware.photon.KetMeasurement;
import org.bellwire.hardware.photon.PhotonKet;
import org.bellwire.hardware.photon.TimeBins;

/** Leads photons to gates of detectors, by their state and the basis that is set. */
interface ReceiverOptics {

    static ReceiverOptics of(ReceiverParameters receiver) {
        return receiver.encoding() == Encoding.TIME_BIN ? new BinsAndInterferometer(receiver.bins()) : new Splitter();
    }

    /** In order of their offsets. */
    List<DetectorGate> gates();

    /** Probability that a photon goes to each gate; what is missing to 1 falls between the gates. */
    double[] probabilities(PhotonKet state, int basis);

    /** The values that were seen in a basis: bit 0 for value 0, bit 1 for value 1. */
    int seen(int clicks, int basis);

    /** A polarizing splitter that is turned to the basis, and a detector behind each port. */
    record Splitter() implements ReceiverOptics {
        @Override
        public List<DetectorGate> gates() {
            return DetectorGate.oneEach(2);
        }

        @Override
        public double[] probabilities(PhotonKet state, int basis) {
            double one = Basis.conjugate().get(basis).probabilityOfOne(state);
            return new double[] {1 - one, one};
        }

        @Override
        public int seen(int clicks, int basis) {
            return clicks;
        }
    }

    /**
     * A switch: in Z to a detector that tells early from late, in X to an interferometer with a detector behind each port, of
     * which the middle bin counts. Half of the photons come out in the outer bins.
     */
    record BinsAndInterferometer(TimeBins bins) implements ReceiverOptics {
        private static final KetMeasurement INTERFEROMETER = Interferometer.EVEN.measurement();

        @Override
        public List<DetectorGate> gates() {
            long late = bins.separation();
            return List.of(
                    new DetectorGate(0, 0),
                    new DetectorGate(0, late),
                    new DetectorGate(1, late),
                    new DetectorGate(2, late));
        }

        @Override
        public double[] probabilities(PhotonKet state, int basis) {
            if (basis == 0) {
                double late = Basis.Z.probabilityOfOne(state);
                return new double[] {1 - late, late, 0, 0};
            }
            return new double[] {0, 0, middle(0, state), middle(1, state)};
        }

        private static double middle(int port, PhotonKet state) {
            return INTERFEROMETER.probability(Interferometer.outcome(port, 1), state);
        }

        @Override
        public int seen(int clicks, int basis) {
            return basis == 0 ? clicks & 3 : clicks >> 2;
        }
    }
}
