package org.bellwire.hardware.station;

import java.util.List;
import java.util.Map;
import org.bellwire.hardware.detector.DetectorParameters;
import org.bellwire.kernel.catalog.Setting;

/**
 * What a topology says about a station.
 *
 * @param detectors two
 * @param successRate probability in [0, 1] that the optics can tell the Bell state; only some models ask for it. 0.5 is
 *     what linear optics allows without ancillas
 * @param settings values of the model's own {@link Setting}s by name; a missing one has its standard value
 */
public record StationParameters(List<DetectorParameters> detectors, double successRate, Map<String, Double> settings) {
    public static final StationParameters STANDARD =
            new StationParameters(List.of(DetectorParameters.STANDARD, DetectorParameters.STANDARD), 0.5);

    public StationParameters {
        detectors = List.copyOf(detectors);
        settings = Map.copyOf(settings);
        if (detectors.size() != 2) {
            throw new IllegalArgumentException(
                    "a heralding station has " + detectors.size() + " detectors; it must have 2");
        }
        if (!(successRate >= 0 && successRate <= 1)) {
            throw new IllegalArgumentException("station success rate " + successRate + " must lie between 0 and 1");
        }
    }

    /** Of a model without settings, or with standard ones. */
    public StationParameters(List<DetectorParameters> detectors, double successRate) {
        this(detectors, successRate, Map.of());
    }

    /**
     * The value of a setting.
     *
     * @throws IllegalArgumentException when it is out of range
     */
    public double value(Setting setting) {
        return setting.checked(settings.getOrDefault(setting.name(), setting.standard()));
    }

    /** Whether a detector clicks without photons. */
    public boolean hasDarkCounts() {
        return detectors.stream().anyMatch(d -> d.darkCountsPerSecond() > 0);
    }
}
