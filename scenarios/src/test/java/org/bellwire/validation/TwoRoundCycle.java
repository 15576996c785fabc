package org.bellwire.validation;

import java.nio.file.Path;

/**
 * The mean cycle of double-click generation with one memory at each end of a link and the station half-way, in closed
 * form. The end that asks for a partner is not the one that leads the negotiation.
 *
 * @param photonEfficiency &eta;: emission, one arm of fiber, detector; 0 to 1
 * @param photonSeconds delay &tau;<sub>q</sub> of one arm
 * @param heraldSeconds delay &tau;<sub>c</sub> from the station
 * @param messageSeconds delay &tau;<sub>cc</sub> between the routers
 * @param excitationSeconds 1/<i>f</i>, least time between two emissions of a memory
 */
record TwoRoundCycle(
        double photonEfficiency,
        double photonSeconds,
        double heraldSeconds,
        double messageSeconds,
        double excitationSeconds) {

    static final Path SCENARIO = ReferenceRun.FOLDER.resolve("one-pair-closed-form.json");

    /** What stands in {@link #SCENARIO}: 20 km of 0.2 dB/km, efficiencies 0.75 and 0.8, 2 kHz. */
    static final TwoRoundCycle OF_THE_EXAMPLE =
            new TwoRoundCycle(0.75 * Math.pow(10, -0.2) * 0.8, 50e-6, 50e-6, 100e-6, 500e-6);

    TwoRoundCycle withExcitationSeconds(double seconds) {
        return new TwoRoundCycle(photonEfficiency, photonSeconds, heraldSeconds, messageSeconds, seconds);
    }

    /** Both rounds with one click each: &eta;&sup2;/2. */
    double successProbability() {
        return photonEfficiency * photonEfficiency / 2;
    }

    /**
     * One photon in half of the cases; of two photons (a quarter) one may be lost, or both meet in one detector, whose
     * dead time makes one click of them.
     */
    double firstRoundProbability() {
        double eta = photonEfficiency;
        return eta / 2 + eta * (1 - eta) / 2 + eta * eta / 8;
    }

    /** From the emission of the first round to that of the second. */
    double secondRoundSeconds() {
        return Math.max(photonSeconds + heraldSeconds + messageSeconds, excitationSeconds) + messageSeconds;
    }

    /** From the last emission of an attempt to the first of the next. */
    double nextAttemptSeconds() {
        return Math.max(photonSeconds + heraldSeconds + 2 * messageSeconds, excitationSeconds) + messageSeconds;
    }

    /** Mean time of an attempt, in s. */
    double attemptSeconds() {
        return nextAttemptSeconds() + firstRoundProbability() * secondRoundSeconds();
    }

    /** Pairs per second. */
    double rate() {
        return successProbability() / attemptSeconds();
    }
}
