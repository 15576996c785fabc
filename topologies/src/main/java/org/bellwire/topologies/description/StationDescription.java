package org.bellwire.topologies.description;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.bellwire.hardware.detector.DetectorParameters;

/**
 * A heralding station: a Bell-state analyzer between two routers.
 *
 * @param name        unique in the network
 * @param seed        see {@link NodeDescription#seed()}
 * @param model       name of the station model, such as {@code single_atom} or {@code single_heralded}
 * @param detectors   two
 * @param successRate probability in [0, 1] that the optics can tell the Bell state; used by {@code single_heralded}
 * @param wavelengths that it tells apart, each with detectors like these two; from 1 to {@value #MOST_WAVELENGTHS}
 * @param settings    values of the model's own settings by name; what is missing has its standard value
 */
public record StationDescription(
        String name,
        OptionalLong seed,
        String model,
        List<DetectorParameters> detectors,
        double successRate,
        int wavelengths,
        Map<String, Double> settings)
        implements NodeDescription {

    public static final String SINGLE_ATOM = "single_atom";
    public static final String SINGLE_HERALDED = "single_heralded";

    public static final int MOST_WAVELENGTHS = 10_000;

    /** What linear optics allows without ancillas. */
    public static final double LINEAR_OPTICS = 0.5;

    public StationDescription {
        detectors = List.copyOf(detectors);
        settings = Map.copyOf(settings);
        if (detectors.size() != 2) {
            throw new IllegalArgumentException(
                    "station " + name + " has " + detectors.size() + " detectors; it must have 2");
        }
        if (!(successRate >= 0 && successRate <= 1)) {
            throw new IllegalArgumentException(
                    "station " + name + ": success rate " + successRate + " must lie between 0 and 1");
        }
        if (wavelengths < 1 || wavelengths > MOST_WAVELENGTHS) {
            throw new IllegalArgumentException("station " + name + " tells " + wavelengths
                    + " wavelengths apart; it must be from 1 to " + MOST_WAVELENGTHS);
        }
    }

    /** A Barrett-Kok station with standard detectors. */
    public static StationDescription standard(String name) {
        List<DetectorParameters> detectors = List.of(DetectorParameters.STANDARD, DetectorParameters.STANDARD);
        return new StationDescription(name, OptionalLong.empty(), SINGLE_ATOM, detectors, LINEAR_OPTICS, 1, Map.of());
    }

    public StationDescription withName(String changed, OptionalLong changedSeed) {
        return new StationDescription(changed, changedSeed, model, detectors, successRate, wavelengths, settings);
    }

    /** Of another kind, with its standard settings. */
    public StationDescription withModel(String changed) {
        return new StationDescription(name, seed, changed, detectors, successRate, wavelengths, Map.of());
    }

    /** With these values of the model's settings. */
    public StationDescription withSettings(Map<String, Double> changed) {
        return new StationDescription(name, seed, model, detectors, successRate, wavelengths, changed);
    }

    /** Both detectors alike. */
    public StationDescription withDetectors(DetectorParameters both) {
        return withDetectors(List.of(both, both));
    }

    public StationDescription withDetectors(List<DetectorParameters> changed) {
        return new StationDescription(name, seed, model, changed, successRate, wavelengths, settings);
    }

    public StationDescription withSuccessRate(double changed) {
        return new StationDescription(name, seed, model, detectors, changed, wavelengths, settings);
    }

    /** With this number of wavelengths. */
    public StationDescription withWavelengths(int changed) {
        return new StationDescription(name, seed, model, detectors, successRate, changed, settings);
    }
}
