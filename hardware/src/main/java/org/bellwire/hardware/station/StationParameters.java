package org.bellwire.hardware.station;

import java.util.List;
import org.bellwire.hardware.detector.DetectorParameters;

/**
 * What a topology says about a station.
 *
 * @param detectors two
 * @param successRate probability in [0, 1] that the optics can tell the Bell state; only some models ask for it. 0.5 is
 *     what linear optics allows without ancillas
 */
public record StationParameters(List<DetectorParameters> detectors, double successRate) {
    public static final StationParameters STANDARD =
            new StationParameters(List.of(DetectorParameters.STANDARD, DetectorParameters.STANDARD), 0.5);

    public StationParameters {
        detectors = List.copyOf(detectors);
        if (detectors.size() != 2) {
            throw new IllegalArgumentException(
                    "a heralding station has " + detectors.size() + " detectors; it must have 2");
        }
        if (!(successRate >= 0 && successRate <= 1)) {
            throw new IllegalArgumentException("station success rate " + successRate + " must lie between 0 and 1");
        }
    }

    /** Whether a detector clicks without photons. */
    public boolean hasDarkCounts() {
        return detectors.stream().anyMatch(d -> d.darkCountsPerSecond() > 0);
    }
}
