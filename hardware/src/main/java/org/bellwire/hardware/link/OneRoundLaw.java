package org.bellwire.hardware.link;

import java.util.List;
import org.bellwire.hardware.detector.DetectorParameters;

/**
 * Single-heralded generation: <i>P</i> = <i>s</i> &eta;<sub>A</sub> &eta;<sub>B</sub> <i>d</i>₀ <i>d</i>₁.
 *
 * @param firstRound <i>P</i>
 * @param deadTime of the slower detector, ps
 */
public record OneRoundLaw(double firstRound, long deadTime) implements AttemptLaw {

    /** The law of two arms, a station's two detectors and the success rate <i>s</i> of its analyzer. */
    public OneRoundLaw(Arm first, Arm second, double successRate, List<DetectorParameters> detectors) {
        this(
                successRate
                        * first.survival()
                        * second.survival()
                        * detectors.get(0).efficiency()
                        * detectors.get(1).efficiency(),
                Math.max(detectors.get(0).deadTime(), detectors.get(1).deadTime()));
    }

    @Override
    public int rounds() {
        return 1;
    }

    @Override
    public double success(long gap) {
        return firstRound;
    }
}
