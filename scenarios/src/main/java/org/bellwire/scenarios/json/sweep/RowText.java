package org.bellwire.scenarios.json.sweep;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bellwire.kernel.statistics.RatioSample.Unit;
import org.bellwire.scenarios.result.AttemptCount;
import org.bellwire.scenarios.result.ProtocolCounts;
import org.bellwire.scenarios.sweep.RowCodec;
import org.bellwire.scenarios.sweep.SweepRow;
import org.bellwire.scenarios.sweep.SweepTask;

/** A row as one line of JSON. Doubles are written with all the digits that tell them from others. */
public final class RowText implements RowCodec {
    private final ObjectMapper mapper = new ObjectMapper();

    @Override
    public String text(SweepRow row) {
        ObjectNode json = mapper.createObjectNode();
        json.put("point", row.task().point());
        json.put("replication", row.task().replication());
        json.put("seed", row.seed());
        json.put("simulated", row.simulated());
        json.put("events", row.events());
        ObjectNode counts = json.putObject("counts");
        row.counts()
                .byName()
                .forEach((name, count) ->
                        counts.putArray(name).add(count.attempts()).add(count.successes()));
        ObjectNode metrics = json.putObject("metrics");
        row.metrics()
                .forEach((name, unit) ->
                        metrics.putArray(name).add(unit.numerator()).add(unit.denominator()));
        return json.toString();
    }

    @Override
    public Optional<SweepRow> row(String line) {
        try {
            JsonNode json = mapper.readTree(line);
            return json.path("metrics").isObject() ? Optional.of(row(json)) : Optional.empty();
        } catch (JsonProcessingException torn) {
            return Optional.empty();
        }
    }

    private static SweepRow row(JsonNode json) {
        Map<String, Unit> metrics = new LinkedHashMap<>();
        json.get("metrics")
                .properties()
                .forEach(entry -> metrics.put(
                        entry.getKey(), new Unit(number(entry.getValue(), 0), number(entry.getValue(), 1))));
        JsonNode counts = json.get("counts");
        return new SweepRow(
                new SweepTask(
                        json.get("point").intValue(), json.get("replication").intValue()),
                json.get("seed").longValue(),
                json.get("simulated").longValue(),
                json.get("events").longValue(),
                new ProtocolCounts(
                        count(counts.get("generation")),
                        count(counts.get("purification")),
                        count(counts.get("swapping"))),
                metrics);
    }

    private static AttemptCount count(JsonNode pair) {
        return new AttemptCount(pair.get(0).longValue(), pair.get(1).longValue());
    }

    // What is not finite is text in JSON.
    private static double number(JsonNode pair, int index) {
        return Double.parseDouble(pair.get(index).asText());
    }
}
