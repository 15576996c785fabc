package org.bellwire.scenarios.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.DoubleStream;
import org.bellwire.kernel.catalog.Catalog;
import org.bellwire.kernel.statistics.Estimate;
import org.bellwire.scenarios.result.ReplicationResult;
import org.bellwire.scenarios.result.RunResult;
import org.bellwire.scenarios.result.SampleUnit;
import org.bellwire.scenarios.scenario.Scenario;
import org.bellwire.topologies.assembly.UnsupportedNetworkException;

/**
 * Runs all replications of a scenario. They share nothing, and what they yield is put together in the order of their index, so that the
 * number of threads changes nothing but the time.
 */
public final class ScenarioRunner {
    private static final double CONFIDENCE = 0.95;

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
        return summarized(threads == 1 || scenario.replications() == 1 ? inTurn(progress) : atOnce(threads, progress));
    }

    private List<ReplicationResult> inTurn(RunProgress progress) {
        List<ReplicationResult> results = new ArrayList<>();
        for (int index = 0; index < scenario.replications(); index++) {
            results.add(replication(index).run(progress));
        }
        return results;
    }

    private List<ReplicationResult> atOnce(int threads, RunProgress progress) {
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, scenario.replications()));
        try {
            List<Future<ReplicationResult>> futures = new ArrayList<>();
            for (int index = 0; index < scenario.replications(); index++) {
                int one = index;
                futures.add(pool.submit(() -> replication(one).run(progress)));
            }
            List<ReplicationResult> results = new ArrayList<>();
            for (Future<ReplicationResult> future : futures) {
                results.add(resultOf(future));
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    private static ReplicationResult resultOf(Future<ReplicationResult> future) {
        try {
            return future.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the run was interrupted");
        }
    }

    private RunResult summarized(List<ReplicationResult> replications) {
        boolean single = replications.size() == 1;
        Map<String, Estimate> estimates = new LinkedHashMap<>();
        for (String metric : metrics.names()) {
            double[] values = single ? replications.get(0).samples().get(metric) : means(replications, metric);
            estimates.put(metric, Estimate.ofMean(values, CONFIDENCE));
        }
        return new RunResult(replications, estimates, single ? SampleUnit.REQUESTS : SampleUnit.REPLICATIONS);
    }

    // A replication without samples says nothing about the mean.
    private static double[] means(List<ReplicationResult> replications, String metric) {
        return replications.stream()
                .map(replication ->
                        DoubleStream.of(replication.samples().get(metric)).average())
                .flatMapToDouble(mean -> mean.stream())
                .toArray();
    }
}
