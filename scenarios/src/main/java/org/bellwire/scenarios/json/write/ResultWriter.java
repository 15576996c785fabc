package org.bellwire.scenarios.json.write;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bellwire.kernel.statistics.Estimate;
import org.bellwire.scenarios.result.AttemptCount;
import org.bellwire.scenarios.result.ExperimentResult;
import org.bellwire.scenarios.result.KeyResult;
import org.bellwire.scenarios.result.OperationResult;
import org.bellwire.scenarios.result.RequestResult;
import org.bellwire.scenarios.result.RunResult;
import org.bellwire.scenarios.result.RunTitle;

/** Writes the result document of a run, {@code result.json}. Byte for byte the same for equal runs, save for {@code wall_seconds}. */
public final class ResultWriter {
    private static final List<String> FIRST_METRICS = List.of("throughput", "fidelity", "wait_time");
    private static final double MILLISECONDS_PER_SECOND = 1e3;

    private ResultWriter() {}

    /**
     * The document.
     *
     * @param wall how long the run took, by the clock on the wall
     */
    public static String text(RunTitle title, RunResult result, Duration wall) {
        return JsonText.of(json -> {
            json.key("name").text(title.name());
            json.key("seed").count(title.seed());
            json.key("replications").count(title.replications());
            json.key("version").text(title.version());
            json.key("simulated_seconds").seconds(result.simulated());
            json.key("wall_seconds").number(wall.toMillis() / MILLISECONDS_PER_SECOND);
            json.key("events").count(result.events());
            json.key("complete").flag(true);
            json.key("intervals_over").text(result.sampling().word());
            if (!result.gains().isEmpty()) {
                json.key("variance_reduction").object(entry -> {
                    for (Map.Entry<String, Double> gain : result.gains().entrySet()) {
                        entry.key(gain.getKey()).number(gain.getValue());
                    }
                });
            }
            json.key("requests").array(list -> {
                for (RequestResult request : result.requests()) {
                    list.object(entry -> write(request, entry));
                }
            });
            if (!result.operations().isEmpty()) {
                json.key("operations").array(list -> {
                    for (OperationResult operation : result.operations()) {
                        list.object(entry -> write(operation, entry));
                    }
                });
            }
            if (!result.exchanges().isEmpty()) {
                json.key("exchanges").array(list -> {
                    for (KeyResult exchange : result.exchanges()) {
                        list.object(entry -> write(exchange, entry));
                    }
                });
            }
            if (!result.experiments().isEmpty()) {
                json.key("experiments").array(list -> {
                    for (ExperimentResult experiment : result.experiments()) {
                        list.object(entry -> write(experiment, entry));
                    }
                });
            }
            json.key("metrics").object(metrics -> writeMetrics(result, metrics));
        });
    }

    private static void write(RequestResult request, JsonText json) throws IOException {
        json.key("replication").count(request.replication());
        json.key("application").text(request.application());
        json.key("initiator").text(request.initiator());
        json.key("responder").text(request.responder());
        json.key("start_seconds").seconds(request.start());
        json.key("end_seconds").seconds(request.end());
        json.key("memories").count(request.memories());
        json.key("target_fidelity").number(request.targetFidelity());
        json.key("status").text(request.status().word());
        json.key("path").array(path -> {
            for (String node : request.path()) {
                path.text(node);
            }
        });
        json.key("wait_seconds").seconds(request.waiting());
        json.key("pairs").count(request.deliveries().count());
        json.key("throughput").number(request.throughput());
        json.key("fidelity").number(request.deliveries().fidelity());
        json.key("estimated_fidelity").number(request.deliveries().estimatedFidelity());
        json.key("first_pair_seconds").seconds(request.deliveries().first());
        json.key("median_pair_seconds").seconds(request.deliveries().median());
        json.key("last_pair_seconds").seconds(request.deliveries().last());
        json.key("remark").text(request.remark());
    }

    private static void write(OperationResult operation, JsonText json) throws IOException {
        json.key("replication").count(operation.replication());
        json.key("application").text(operation.application());
        json.key("initiator").text(operation.initiator());
        json.key("nodes").array(nodes -> {
            for (String node : operation.nodes()) {
                nodes.text(node);
            }
        });
        json.key("begun_seconds").seconds(operation.begun());
        json.key("completed_seconds").seconds(operation.completed());
        json.key("fidelity").number(operation.fidelity());
    }

    private static void write(KeyResult exchange, JsonText json) throws IOException {
        json.key("replication").count(exchange.replication());
        json.key("application").text(exchange.application());
        json.key("path").array(path -> {
            for (String node : exchange.path()) {
                path.text(node);
            }
        });
        json.key("begun_seconds").seconds(exchange.begun());
        json.key("ended_seconds").seconds(exchange.ended());
        json.key("key_bits").count(exchange.keyBits());
        json.key("keys").count(exchange.keys());
        json.key("unequal_keys").count(exchange.unequal());
        json.key("key_rate").number(exchange.keyRate());
        json.key("qber").number(exchange.qber());
        json.key("first_key_seconds").seconds(exchange.first());
    }

    private static void write(ExperimentResult experiment, JsonText json) throws IOException {
        json.key("replication").count(experiment.replication());
        json.key("application").text(experiment.application());
        json.key("nodes").array(nodes -> {
            for (String node : experiment.nodes()) {
                nodes.text(node);
            }
        });
        json.key("begun_seconds").seconds(experiment.begun());
        json.key("ended_seconds").seconds(experiment.ended());
        json.key("attempts").count(experiment.attempts());
        json.key("successes").count(experiment.successes());
        json.key("success_rate").number(experiment.rate());
        json.key("success_probability").number(experiment.probability());
        json.key("fidelity").number(experiment.fidelityIfAny());
        json.key("effective_fidelity").number(experiment.effectiveFidelityIfAny());
        json.key("measured_fidelity").number(experiment.measuredFidelity());
    }

    private static void writeMetrics(RunResult result, JsonText json) throws IOException {
        Set<String> names = new LinkedHashSet<>(FIRST_METRICS);
        names.addAll(result.metrics().keySet());
        names.retainAll(result.metrics().keySet());
        for (String name : names) {
            json.key(name).object(entry -> write(result.metrics().get(name), entry));
        }
        Map<String, AttemptCount> counts = result.counts().byName();
        for (Map.Entry<String, AttemptCount> count : counts.entrySet()) {
            json.key(count.getKey()).object(entry -> {
                entry.key("attempts").count(count.getValue().attempts());
                entry.key("successes").count(count.getValue().successes());
            });
        }
    }

    private static void write(Estimate estimate, JsonText json) throws IOException {
        json.key("mean").number(estimate.mean());
        json.key("half_width").number(estimate.halfWidth());
        json.key("confidence").number(estimate.confidence());
        json.key("count").count(estimate.count());
    }
}
