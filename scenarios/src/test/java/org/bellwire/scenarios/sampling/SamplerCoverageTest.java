package org.bellwire.scenarios.sampling;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.bellwire.kernel.statistics.Estimate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How often the 95 % intervals of each sampler hold the truth, over 1,000 repetitions. An exact interval would leave [92 %, 98 %] by chance once in
 * 70,000 times. Behind the profile {@code validation}.
 */
@Tag("validation")
class SamplerCoverageTest {
    private static final int REPETITIONS = 1000;
    private static final String CHAIN =
            "{ 'type': 'repeater_chain', 'links': 4, 'attempt_rate': 1, 'success_probability': 0.1 }";
    private static final String UNCERTAIN =
            "{ 'type': 'link', 'attempt_rate': 1, 'success_probability': { 'uniform': [0.05, 0.15] } }";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "crude | delivery_time | 2000 | {}",
                "antithetic | delivery_time | 2000 | {}",
                "stratified | delivery_time | 2000 | {}",
                "sobol | delivery_time | 2048 | {}",
                "lattice | delivery_time | 2048 | {}",
                "control_variate | delivery_time | 2000 | {}",
                "importance | p(delivery_time>120) | 4000 | {}",
                "adaptive_importance | uncertain | 4000 | {}",
                "splitting | p(delivery_time>60) | 4000 | 'particles': 100, 'runs': 20, 'moves': 5,"
            })
    void intervalsHoldTheTruthAsOftenAsTheySay(String sampler, String output, int trials, String more) {
        boolean uncertain = output.equals("uncertain");
        String study = "{ 'model': " + (uncertain ? UNCERTAIN : CHAIN) + ", 'outputs': ['"
                + (uncertain ? "delivery_time" : output) + "'], 'trials': " + trials + ", 'seed': SEED, 'device': 'java',"
                + " 'sampler': { " + more.replace("{}", "") + " 'type': '" + sampler + "' } }";
        double truth = uncertain ? 10 * Math.log(3) : truth(output);
        int covered = 0;
        for (int seed = 0; seed < REPETITIONS; seed++) {
            Estimate estimate = Studies.run(study.replace("SEED", Integer.toString(seed)))
                    .outputs()
                    .get(0)
                    .estimate();
            covered += Math.abs(estimate.mean() - truth) <= estimate.halfWidth() ? 1 : 0;
        }
        double share = covered / (double) REPETITIONS;
        System.out.println("coverage of " + sampler + ": " + share);
        assertTrue(share >= 0.92 && share <= 0.98, sampler + " covers " + share);
    }

    // The maximum of four geometric numbers with p = 0.1.
    private static double truth(String output) {
        if (output.equals("delivery_time")) {
            return 20.273378;
        }
        int threshold = Integer.parseInt(output.replaceAll("\\D", ""));
        return -Math.expm1(4 * Math.log1p(-Math.pow(0.9, threshold)));
    }
}
