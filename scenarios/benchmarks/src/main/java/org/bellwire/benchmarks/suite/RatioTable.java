package org.bellwire.benchmarks.suite;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * Results of one run, a line each: median of the iterations, what was allocated, and how many times as good as its baseline
 * it is; of a run of a network also its load, without which costs per event do not compare.
 */
final class RatioTable {
    private static final String ALLOCATION = "gc.alloc.rate.norm";
    private static final String EVENTS = "events";
    private static final String LOAD = "pairsPerLink";

    private final Collection<RunResult> results;

    RatioTable(Collection<RunResult> results) {
        this.results = results;
    }

    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        for (RunResult result : results) {
            lines.append(String.format(
                    Locale.ROOT,
                    "%-34s %-60s %12.4g %-9s %12s  %s%s%n",
                    shortName(result.getParams()),
                    String.join(" ", parameters(result.getParams()).values()),
                    score(result),
                    measure(result).getScoreUnit(),
                    allocation(result),
                    ratio(result),
                    load(result)));
        }
        return lines.toString();
    }

    private static String shortName(BenchmarkParams params) {
        String[] parts = params.getBenchmark().split("\\.");
        return parts[parts.length - 2].replace("Benchmark", "") + "." + parts[parts.length - 1];
    }

    private static Map<String, String> parameters(BenchmarkParams params) {
        Map<String, String> values = new TreeMap<>();
        params.getParamsKeys().forEach(key -> values.put(key, params.getParam(key)));
        return values;
    }

    private static double score(RunResult result) {
        return measure(result).getStatistics().getPercentile(50);
    }

    /** Events per second where a benchmark counts them. */
    private static Result<?> measure(RunResult result) {
        Result<?> events = result.getSecondaryResults().get(EVENTS);
        return events == null ? result.getPrimaryResult() : events;
    }

    private static String allocation(RunResult result) {
        Result<?> bytes = result.getSecondaryResults().get(ALLOCATION);
        return bytes == null ? "" : String.format(Locale.ROOT, "%.0f B/op", bytes.getScore());
    }

    /** Both are counted per second of the same time, so that their quotient is the load of one run. */
    private static String load(RunResult result) {
        Result<?> load = result.getSecondaryResults().get(LOAD);
        return load == null
                ? ""
                : String.format(
                        Locale.ROOT,
                        "  %.2f pairs/link",
                        load.getScore() / result.getPrimaryResult().getScore());
    }

    private String ratio(RunResult result) {
        Optional<Baseline> baseline = baseline(result.getParams());
        return baseline.flatMap(rule -> results.stream()
                        .filter(other -> isMeasureOf(other, result, rule))
                        .max(Comparator.comparingDouble(RatioTable::speed))
                        .map(best -> String.format(
                                Locale.ROOT,
                                "%.3g x %s",
                                speed(result) / speed(best),
                                best.getParams().getParam(rule.parameter()))))
                .orElse("");
    }

    private static Optional<Baseline> baseline(BenchmarkParams params) {
        String name = params.getBenchmark();
        try {
            return Optional.ofNullable(
                    Class.forName(name.substring(0, name.lastIndexOf('.'))).getAnnotation(Baseline.class));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("JMH ran a benchmark of no class", e);
        }
    }

    private static boolean isMeasureOf(RunResult other, RunResult result, Baseline rule) {
        Map<String, String> one = parameters(result.getParams());
        Map<String, String> two = parameters(other.getParams());
        one.remove(rule.parameter());
        String value = two.remove(rule.parameter());
        return other.getParams().getBenchmark().equals(result.getParams().getBenchmark())
                && one.equals(two)
                && List.of(rule.values()).contains(value);
    }

    /** The greater the better, whatever the mode. */
    private static double speed(RunResult result) {
        return result.getParams().getMode() == Mode.Throughput ? score(result) : 1 / score(result);
    }
}
