package org.bellwire.scenarios.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.bellwire.scenarios.sampling.StudyResult.OutputResult;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every sampler must keep. A sampler proves itself with a subclass that names it and a study it is made for. */
public abstract class SamplerContract {
    private static final int REPETITIONS = 500;

    /** The object {@code sampler} of a study's file, with ' for quotation marks. */
    protected abstract String sampler();

    /** A model whose output's mean is known. */
    protected String model() {
        return "{ 'type': 'repeater_chain', 'links': 4, 'attempt_rate': 1, 'success_probability': 0.1 }";
    }

    /** The output. */
    protected String output() {
        return "delivery_time";
    }

    /** Its mean, exactly. */
    protected double truth() {
        return 20.2733778836;
    }

    /** Trials that are enough for a good interval. */
    protected int trials() {
        return 4096;
    }

    private OutputResult estimate(long seed, int trials) {
        return Studies.run("{ 'model': " + model() + ", 'outputs': ['" + output() + "'], 'sampler': " + sampler()
                        + ", 'trials': " + trials + ", 'seed': " + seed + ", 'device': 'java' }")
                .outputs()
                .get(0);
    }

    /** Fails by chance once in 16,000 times, or a little more often where the error is that of few groups. */
    @Test
    void theEstimateIsRight() {
        Studies.assertNear(truth(), estimate(11, 8 * trials()), 1e-9 * truth());
    }

    @Test
    void equalSeedsGiveEqualBits() {
        assertEquals(estimate(5, trials()), estimate(5, trials()));
        assertTrue(!estimate(5, trials()).equals(estimate(6, trials())));
    }

    /** A 95 % interval that covers as it should lies outside these bounds with a probability of 0.003 on either side. */
    @Test
    @Tag("validation")
    void intervalsCoverAsOftenAsTheySay() {
        long covered = IntStream.range(0, REPETITIONS)
                .filter(seed -> estimate(seed, trials()).estimate().covers(truth()))
                .count();
        double share = (double) covered / REPETITIONS;
        System.out.println(getClass().getSimpleName() + ": intervals cover in " + share);
        assertTrue(share >= 0.92 && share <= 0.98, getClass().getSimpleName() + ": intervals cover in " + share);
    }
}
