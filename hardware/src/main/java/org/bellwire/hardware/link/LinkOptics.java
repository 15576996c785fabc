package org.bellwire.hardware.link;

import java.util.List;
import org.bellwire.hardware.detector.DetectorParameters;
import org.bellwire.kernel.time.Picoseconds;

/**
 * What light meets on a link. Two unequal detectors count as two of their mean.
 *
 * @param first &eta;<sub>A</sub> in [0, 1]: efficiency of the first memory times transmissivity of its arm
 * @param second &eta;<sub>B</sub>, the same of the second
 * @param detector &eta;<sub>d</sub> in [0, 1], efficiency of a detector
 * @param dark p<sub>d</sub> in [0, 1], probability that a detector counts darkly within the detection window
 */
public record LinkOptics(double first, double second, double detector, double dark) {

    /**
     * With two detectors that listen for a window.
     *
     * @param window &Delta;t in ps; p<sub>d</sub> = 1 - exp(-D &Delta;t) at D dark counts per second
     */
    public static LinkOptics of(double first, double second, List<DetectorParameters> detectors, double window) {
        double efficiency = detectors.stream()
                .mapToDouble(DetectorParameters::efficiency)
                .average()
                .orElseThrow();
        double rate = detectors.stream()
                .mapToDouble(DetectorParameters::darkCountsPerSecond)
                .average()
                .orElseThrow();
        return new LinkOptics(first, second, efficiency, -Math.expm1(-rate * window / Picoseconds.SECOND));
    }

    /** The other memory first. */
    public LinkOptics swapped() {
        return new LinkOptics(second, first, detector, dark);
    }
}
