package org.bellwire.scenarios.json;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bellwire.kernel.catalog.Catalog;
import org.bellwire.kernel.statistics.StoppingRule;
import org.bellwire.scenarios.run.Metric;
import org.bellwire.scenarios.scenario.Replications;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.LocatedJson.Kind;
import org.bellwire.topologies.json.Members;
import org.bellwire.topologies.json.Problems;
import org.bellwire.topologies.json.Quantity;
import org.bellwire.topologies.json.Range;

/**
 * Reads {@code replications}: a number, or {@code {"until": {"metric": ..., "relative_half_width": 0.05, "confidence": 0.95, "max":
 * 1000}}}, where the metric is a name, a list of names, or absent for all that are asked for.
 */
public final class ReplicationsReader {
    /** The metrics that are meant where none is named. */
    public static final List<String> STANDARD_METRICS = List.of("throughput", "fidelity", "wait_time");

    private static final String KEY = "replications";
    private static final int MOST = 1_000_000;
    private static final double CONFIDENCE = 0.95;
    private static final Range PRECISION = Range.between(1e-9, 1e9);
    private static final Range CONFIDENCES = Range.between(0.5, 0.999999);

    private final Members members;
    private final Problems problems;
    private final List<String> asked;

    /**
     * @param asked names of the metrics that a rule without any goes by
     */
    public ReplicationsReader(Members members, List<String> asked) {
        this.members = members;
        this.problems = members.problems();
        this.asked = List.copyOf(asked);
    }

    /** What is written, or one replication. */
    public Replications read() {
        Optional<LocatedJson> written = members.optional(KEY);
        if (written.isPresent() && written.get().isObject()) {
            return untilPrecise(Members.of(written.get(), problems));
        }
        return new Replications.Fixed((int) members.whole(KEY, 1, 1, MOST));
    }

    private Replications untilPrecise(Members plan) {
        Members rule =
                plan.required("until").map(json -> Members.of(json, problems)).orElse(plan);
        Set<String> metrics = rule.optional("metric").map(this::metrics).orElseGet(() -> new LinkedHashSet<>(asked));
        double width = rule.requiredQuantity("relative_half_width", Quantity.FRACTION, PRECISION);
        double confidence = rule.quantity("confidence", CONFIDENCE, Quantity.FRACTION, CONFIDENCES);
        long most = rule.requiredWhole("max", 2, MOST);
        rule.refuseUnknown();
        if (rule != plan) {
            plan.refuseUnknown();
        }
        return metrics.isEmpty()
                ? new Replications.Fixed(1)
                : new Replications.UntilPrecise(List.copyOf(metrics), new StoppingRule(width, confidence, (int) most));
    }

    private Set<String> metrics(LocatedJson written) {
        List<LocatedJson> names = written.kind() == Kind.LIST ? written.elements() : List.of(written);
        if (names.isEmpty()) {
            problems.error(written, "no metric is named", "at least one of " + known());
        }
        Set<String> metrics = new LinkedHashSet<>();
        names.forEach(name -> metric(name, problems).ifPresent(metrics::add));
        return metrics;
    }

    /** The name of a metric that is there. */
    public static Optional<String> metric(LocatedJson name, Problems problems) {
        if (name.kind() != Kind.TEXT) {
            problems.error(name, name.shown() + " is no metric", "a name: " + String.join(", ", known()));
            return Optional.empty();
        }
        if (!known().contains(name.text())) {
            problems.unknownWord(name, "unknown metric", name.text(), known());
            return Optional.empty();
        }
        return Optional.of(name.text());
    }

    private static List<String> known() {
        return new ArrayList<>(Catalog.load(Metric.class).names());
    }
}
