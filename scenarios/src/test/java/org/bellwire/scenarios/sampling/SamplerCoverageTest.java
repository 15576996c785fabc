package org.bellwire.scenarios.sampling;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.bellwire.kernel.statistics.Estimate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import umontreal.ssj.stat.Tally;

/**
 * How often the 95 % intervals of each sampler hold the truth, over 500 repetitions, and what its means scatter less than those of
 * crude sampling with as many trials. An exact interval would leave [92 %, 98 %] by chance once in 300 times; the seeds are fixed. Behind the profile {@code validation}.
 */
@Tag("validation")
class SamplerCoverageTest {
    private static final int REPETITIONS = 500;
    private static final double TIME_VARIANCE = 11.328147 * 11.328147;
    // With X uniform from 0.05 to 0.15, T geometric: E[(2 - X) / X^2] - E[1 / X]^2.
    private static final double UNCERTAIN_VARIANCE =
            10 * (2 * (20 - 1 / 0.15) - Math.log(3)) - 100 * Math.log(3) * Math.log(3);
    private static final String CHAIN =
            "{ 'type': 'repeater_chain', 'links': 4, 'attempt_rate': 1, 'success_probability': 0.1 }";
    private static final String FAILING = "{ 'type': 'repeater_chain', 'links': 2, 'attempt_rate': 1,"
            + " 'success_probability': 0.1, 'swap': { 'success_probability': 0.5 } }";
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
                "importance | p(delivery_time>120) | 20000 | {}",
                "importance | failing swaps | 4000 | {}",
                "adaptive_importance | uncertain | 4000 | {}",
                "splitting | p(delivery_time>60) | 4000 | 'particles': 100, 'runs': 20, 'moves': 5,"
            })
    void intervalsHoldTheTruthAsOftenAsTheySay(String sampler, String output, int trials, String more) {
        boolean uncertain = output.equals("uncertain");
        boolean failing = output.equals("failing swaps");
        String study = "{ 'model': " + (uncertain ? UNCERTAIN : failing ? FAILING : CHAIN) + ", 'outputs': ['"
                + (uncertain ? "delivery_time" : failing ? "p(delivery_time>250)" : output) + "'], 'trials': " + trials
                + ", 'seed': SEED, 'device': 'java',"
                + " 'sampler': { " + more.replace("{}", "") + " 'type': '" + sampler + "' } }";
        double truth = uncertain ? 10 * Math.log(3) : failing ? lateOfTwo(250) : truth(output);
        int covered = 0;
        Tally means = new Tally();
        for (int seed = 0; seed < REPETITIONS; seed++) {
            Estimate estimate = Studies.run(study.replace("SEED", Integer.toString(seed)))
                    .outputs()
                    .get(0)
                    .estimate();
            means.add(estimate.mean());
            covered += Math.abs(estimate.mean() - truth) <= estimate.halfWidth() ? 1 : 0;
        }
        double share = covered / (double) REPETITIONS;
        boolean isShare = failing || output.startsWith("p(");
        double single = uncertain ? UNCERTAIN_VARIANCE : isShare ? truth * (1 - truth) : TIME_VARIANCE;
        System.out.printf("%s covers %.3f, gains %.3g%n", sampler, share, single / trials / means.variance());
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

    // Two links with p = 0.1, and a swap that fails half the time, after which both begin again: the law of the sum,
    // step by step.
    private static double lateOfTwo(int threshold) {
        double[] once = new double[threshold + 1];
        double[] all = new double[threshold + 1];
        double late = 1;
        for (int n = 1; n <= threshold; n++) {
            once[n] = Math.pow(-Math.expm1(n * Math.log(0.9)), 2) - Math.pow(-Math.expm1((n - 1) * Math.log(0.9)), 2);
            all[n] = 0.5 * once[n];
            for (int k = 1; k < n; k++) {
                all[n] += 0.5 * once[k] * all[n - k];
            }
            late -= all[n];
        }
        return late;
    }
}
