package org.bellwire.hardware.optics;

import java.util.ArrayList;
import java.util.List;
import org.bellwire.hardware.photon.KetMeasurement;
import org.bellwire.hardware.photon.PhotonKet;

/**
 * An unbalanced Mach-Zehnder interferometer: the long arm delays by one bin, so that the early half on the long way meets the late
 * half on the short way. With detectors behind both ports it measures a time-bin qubit a |early&gt; + b |late&gt; in any state:
 *
 * <pre>
 * port 0: bin 0  s0 a,  bin 1  s0 b + l0 a,  bin 2  l0 b      s0 = sqrt(t1 t2)       l0 = sqrt((1-t1)(1-t2)) e^(i phase)
 * port 1: bin 0  s1 a,  bin 1  s1 b + l1 a,  bin 2  l1 b      s1 = sqrt(t1 (1-t2))   l1 = -sqrt((1-t1) t2) e^(i phase)
 * </pre>
 *
 * The probabilities sum to 1: no photon is lost. (e + l) / sqrt 2 goes to port 0 with 3/4, and in the middle bin never to port
 * 1; SeQUeNCe drops a quarter of the photons there and knows four states only.
 *
 * @param firstTransmissivity t1 in [0, 1], probability of the short arm at the first splitter
 * @param secondTransmissivity t2 in [0, 1], of leaving the short arm by port 0
 * @param phase of the long arm, radians; an error of the phase is a value here
 */
public record Interferometer(double firstTransmissivity, double secondTransmissivity, double phase) {
    /** Even splitters, phase 0: the middle bin tells + (port 0) from - (port 1). */
    public static final Interferometer EVEN = new Interferometer(0.5, 0.5, 0);

    public Interferometer {
        Chance.required("interferometer first transmissivity", firstTransmissivity);
        Chance.required("interferometer second transmissivity", secondTransmissivity);
    }

    /** Number of the outcome of a click behind a port, 0 or 1, in a bin from 0 to 2. */
    public static int outcome(int port, int bin) {
        return 3 * port + bin;
    }

    /** Its measurement, outcomes numbered by {@link #outcome}. */
    public KetMeasurement measurement() {
        List<KetMeasurement.Outcome> outcomes = new ArrayList<>();
        double t1 = firstTransmissivity;
        double t2 = secondTransmissivity;
        addPort(outcomes, Math.sqrt(t1 * t2), Math.sqrt((1 - t1) * (1 - t2)));
        addPort(outcomes, Math.sqrt(t1 * (1 - t2)), -Math.sqrt((1 - t1) * t2));
        return new KetMeasurement(outcomes);
    }

    private void addPort(List<KetMeasurement.Outcome> outcomes, double shorter, double longer) {
        outcomes.add(new KetMeasurement.Outcome(PhotonKet.ZERO, shorter * shorter));
        outcomes.add(middle(shorter, longer));
        outcomes.add(new KetMeasurement.Outcome(PhotonKet.ONE, longer * longer));
    }

    /** The amplitude s b + l e^(i phase) a is the inner product with the conjugate of (l e^(i phase), s). */
    private KetMeasurement.Outcome middle(double shorter, double longer) {
        double weight = shorter * shorter + longer * longer;
        if (weight == 0) {
            return new KetMeasurement.Outcome(PhotonKet.ZERO, 0);
        }
        double l = longer / Math.sqrt(weight);
        PhotonKet vector = new PhotonKet(l * Math.cos(phase), -l * Math.sin(phase), shorter / Math.sqrt(weight), 0);
        return new KetMeasurement.Outcome(vector, weight);
    }
}
