package org.bellwire.scenarios.result;

import java.util.List;
import java.util.OptionalDouble;
import org.bellwire.kernel.statistics.RatioSample.Unit;

/**
 * What came of one experiment with excitations that two nodes share.
 *
 * @param replication index of the replication, from 0
 * @param application kind of application
 * @param nodes names of its two ends
 * @param begun when its first round began, ps
 * @param ended when it, or the run, ended, ps
 * @param attempts whose outcome was known by then
 * @param successes among them
 * @param fidelity true fidelity of what a success leaves, in [0, 1]
 * @param effectiveFidelity the same, given that there is an excitation
 * @param spans the successes of each round that had some, over the seconds since the one before, and none over those after the last
 * @param tries each success over the attempts since the one before, and none over those after the last
 * @param readings gains and weights of what was measured; the ratio of their sums is the fidelity that was seen
 */
public record ExperimentResult(
        int replication,
        String application,
        List<String> nodes,
        long begun,
        long ended,
        long attempts,
        long successes,
        double fidelity,
        double effectiveFidelity,
        List<Unit> spans,
        List<Unit> tries,
        List<Unit> readings) {
    private static final double PICOSECONDS_PER_SECOND = 1e12;

    public ExperimentResult {
        nodes = List.copyOf(nodes);
        spans = List.copyOf(spans);
        tries = List.copyOf(tries);
        readings = List.copyOf(readings);
    }

    /** From its begin to its end, s. */
    public double seconds() {
        return (ended - begun) / PICOSECONDS_PER_SECOND;
    }

    /** Successes a second; absent when it had no time. */
    public OptionalDouble rate() {
        return ended > begun ? OptionalDouble.of(successes / seconds()) : OptionalDouble.empty();
    }

    /** Successes an attempt; absent without attempts. */
    public OptionalDouble probability() {
        return attempts > 0 ? OptionalDouble.of(successes / (double) attempts) : OptionalDouble.empty();
    }

    /** True fidelity; absent without a success. */
    public OptionalDouble fidelityIfAny() {
        return successes > 0 ? OptionalDouble.of(fidelity) : OptionalDouble.empty();
    }

    /** True fidelity, given that there is an excitation; absent without a success. */
    public OptionalDouble effectiveFidelityIfAny() {
        return successes > 0 ? OptionalDouble.of(effectiveFidelity) : OptionalDouble.empty();
    }

    /** The effective fidelity that was measured; absent when nothing was seen. */
    public OptionalDouble measuredFidelity() {
        double weight = readings.stream().mapToDouble(Unit::denominator).sum();
        return weight > 0
                ? OptionalDouble.of(
                        readings.stream().mapToDouble(Unit::numerator).sum() / weight)
                : OptionalDouble.empty();
    }
}
