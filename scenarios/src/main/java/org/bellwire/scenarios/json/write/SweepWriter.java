package org.bellwire.scenarios.json.write;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellwire.kernel.statistics.Estimate;
import org.bellwire.scenarios.scenario.Replications;
import org.bellwire.scenarios.scenario.Replications.UntilPrecise;
import org.bellwire.scenarios.sweep.DesignPoint;
import org.bellwire.scenarios.sweep.Level;
import org.bellwire.scenarios.sweep.SweepPlan;
import org.bellwire.scenarios.sweep.SweepResult;
import org.bellwire.scenarios.sweep.SweepRow;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.Origin;

/** Writes {@code sweep.json}: what a sweep is, how far it has come, and what it found. */
public final class SweepWriter {
    private static final Origin PLAN = Origin.named("plan");

    private SweepWriter() {}

    /**
     * What is known before anything has been computed.
     *
     * @param status {@code running}, or {@code shard 2/3}
     * @param digest of version, plan and scenarios
     */
    public static String begun(
            SweepPlan plan, String status, String digest, String version, Map<Integer, String> failures) {
        return JsonText.of(json -> {
            head(json, plan, status, digest, version);
            json.key("plan").object(object -> writePlan(object, plan));
            json.key("errors").object(errors -> writeErrors(errors, failures));
        });
    }

    /** The document of a sweep that is over. */
    public static String complete(SweepResult result, String digest, String version) {
        SweepPlan plan = result.plan();
        return JsonText.of(json -> {
            head(json, plan, "complete", digest, version);
            json.key("events")
                    .count(result.rows().stream().mapToLong(SweepRow::events).sum());
            json.key("simulated_seconds")
                    .seconds(result.rows().stream()
                            .mapToLong(SweepRow::simulated)
                            .sum());
            json.key("plan").object(object -> writePlan(object, plan));
            json.key("points").array(list -> {
                for (DesignPoint point : plan.points()) {
                    list.object(entry -> writePoint(entry, result, point));
                }
            });
            json.key("errors").object(errors -> writeErrors(errors, result.failures()));
        });
    }

    private static void head(JsonText json, SweepPlan plan, String status, String digest, String version)
            throws IOException {
        json.key("name").text(plan.name());
        json.key("version").text(version);
        json.key("digest").text("sha256:" + digest);
        json.key("status").text(status);
    }

    private static void writeErrors(JsonText json, Map<Integer, String> failures) throws IOException {
        for (Map.Entry<Integer, String> failure : failures.entrySet()) {
            json.key(failure.getKey().toString()).text(failure.getValue());
        }
    }

    /** The plan alone, as it stands in the document. */
    public static String plan(SweepPlan plan) {
        return JsonText.of(json -> {
            json.key("name").text(plan.name());
            writePlan(json, plan);
        });
    }

    private static void writePlan(JsonText json, SweepPlan plan) throws IOException {
        json.key("paths").array(list -> writeTexts(list, plan.paths()));
        json.key("points").array(list -> {
            for (DesignPoint point : plan.points()) {
                list.array(row -> {
                    for (Level level : point.levels()) {
                        row.value(value(level));
                    }
                });
            }
        });
        writeReplications(json, plan.replications());
        json.key("metrics").array(list -> writeTexts(list, plan.metrics()));
        json.key("common_random_numbers").flag(plan.luck() == SweepPlan.Luck.COMMON);
        json.key("baseline").count(plan.baseline());
    }

    private static LocatedJson value(Level level) {
        return LocatedJson.ofOption(level.json(), PLAN);
    }

    private static void writeTexts(JsonText list, List<String> texts) throws IOException {
        for (String text : texts) {
            list.text(text);
        }
    }

    /** The member {@code replications}, of a sweep or of a scenario. */
    static void writeReplications(JsonText json, Replications replications) throws IOException {
        json.key("replications");
        if (replications instanceof UntilPrecise until) {
            json.object(outer -> outer.key("until").object(rule -> {
                rule.key("metric").array(list -> writeTexts(list, until.metrics()));
                rule.key("relative_half_width").number(until.rule().relativeHalfWidth());
                rule.key("confidence").number(until.rule().confidence());
                rule.key("max").count(until.rule().most());
            }));
        } else {
            json.count(replications.most());
        }
    }

    private static void writePoint(JsonText json, SweepResult result, DesignPoint point) throws IOException {
        SweepPlan plan = result.plan();
        json.key("index").count(point.index());
        json.key("factors").object(factors -> {
            for (int i = 0; i < plan.paths().size(); i++) {
                factors.key(plan.paths().get(i)).value(value(point.levels().get(i)));
            }
        });
        json.key("replications").count(result.rowsOf(point.index()).size());
        json.key("metrics").object(metrics -> {
            for (String metric : plan.metrics()) {
                metrics.key(metric).object(entry -> writeMetric(entry, result, point.index(), metric));
            }
        });
    }

    private static void writeMetric(JsonText json, SweepResult result, int point, String metric) throws IOException {
        writeEstimate(json, result.estimate(point, metric));
        Optional<Estimate> difference = result.aboveBaseline(point, metric);
        if (difference.isPresent()) {
            json.key("above_baseline").object(entry -> writeEstimate(entry, difference.get()));
        }
    }

    private static void writeEstimate(JsonText json, Estimate estimate) throws IOException {
        json.key("mean").number(estimate.mean());
        json.key("half_width").number(estimate.halfWidth());
        json.key("confidence").number(estimate.confidence());
        json.key("count").count(estimate.count());
    }
}
