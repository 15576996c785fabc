package org.bellwire.scenarios.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bellwire.kernel.catalog.Catalog;
import org.bellwire.scenarios.result.MetricEstimator;
import org.bellwire.scenarios.result.ReplicationResult;
import org.bellwire.scenarios.result.RunResult;
import org.bellwire.scenarios.scenario.Replications.UntilPrecise;
import org.bellwire.scenarios.scenario.Scenario;
import org.bellwire.scenarios.scenario.VarianceReduction;
import org.bellwire.topologies.assembly.UnsupportedNetworkException;

/**
 * Runs all replications of a scenario. They share nothing, and what they yield is put together in the order of their index, so that the
 * number of threads changes nothing but the time.
 */
public final class ScenarioRunner {
    private final Scenario scenario;
    private final Catalog<Metric> metrics;
    private final Witness witness;

    public ScenarioRunner(Scenario scenario, Catalog<Metric> metrics, Witness witness) {
        this.scenario = scenario;
        this.metrics = metrics;
        this.witness = witness;
    }

    /** A runner that records every metric on the class path. */
    public static ScenarioRunner of(Scenario scenario) {
        return new ScenarioRunner(scenario, Catalog.load(Metric.class), Witness.NONE);
    }

    /** The same with somebody who hears all facts. */
    public ScenarioRunner before(Witness hearer) {
        return new ScenarioRunner(scenario, metrics, hearer);
    }

    /**
     * Builds the network once and throws it away, to see whether it can be built.
     *
     * @throws ScenarioRefusedException if it can not, with the reason
     */
    public void rehearse() {
        replication(0);
    }

    /**
     * Runs one replication alone, on this thread.
     *
     * @param index from 0; decides its random numbers
     * @throws ScenarioRefusedException if the network can not be built
     */
    public ReplicationResult runOne(int index, RunProgress progress) {
        return replication(index).run(progress);
    }

    private Replication replication(int index) {
        try {
            return new Replication(scenario, metrics, witness, index);
        } catch (IllegalArgumentException | ArithmeticException | UnsupportedNetworkException refusal) {
            throw new ScenarioRefusedException(refusal);
        }
    }

    /**
     * Runs it.
     *
     * @param threads replications that run at once, at least 1
     * @throws ScenarioRefusedException if the network can not be built
     */
    public RunResult run(int threads, RunProgress progress) {
        ExecutorService pool = Executors.newFixedThreadPool(
                Math.min(threads, scenario.replications().most()));
        try {
            List<ReplicationResult> finished = new ArrayList<>();
            RunResult result = summarized(finished);
            int wanted = wanted(result);
            while (wanted > finished.size()) {
                finished.addAll(round(finished.size(), wanted, pool, progress));
                result = summarized(finished);
                wanted = wanted(result);
            }
            return result;
        } finally {
            pool.shutdownNow();
        }
    }

    private int wanted(RunResult sofar) {
        int wanted = scenario.replications().wanted(sofar.replications().size(), sofar.metrics()::get);
        // Antithetic replications come in twos.
        return scenario.variance() == VarianceReduction.ANTITHETIC ? wanted + wanted % 2 : wanted;
    }

    private MetricEstimator estimator() {
        return switch (scenario.variance()) {
            case NONE -> MetricEstimator.PLAIN;
            case ANTITHETIC -> MetricEstimator.PAIRED;
            case CONTROL_VARIATES -> MetricEstimator.CONTROLLED;
        };
    }

    private List<ReplicationResult> round(int from, int to, ExecutorService pool, RunProgress progress) {
        List<Future<ReplicationResult>> futures = new ArrayList<>();
        for (int index = from; index < to; index++) {
            int one = index;
            futures.add(pool.submit(() -> replication(one).run(progress)));
        }
        return futures.stream().map(ScenarioRunner::resultOf).toList();
    }

    private static ReplicationResult resultOf(Future<ReplicationResult> future) {
        try {
            return future.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (failure.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the run was interrupted");
        }
    }

    private RunResult summarized(List<ReplicationResult> finished) {
        return RunResult.of(
                finished, told(), estimator(), scenario.replications().confidence());
    }

    /** The metrics that results tell. All are recorded. */
    private List<String> told() {
        List<String> decisive =
                scenario.replications() instanceof UntilPrecise until ? until.metrics() : List.<String>of();
        return metrics.models().stream()
                .filter(metric -> metric.concerns(scenario) || decisive.contains(metric.name()))
                .map(Metric::name)
                .toList();
    }
}
