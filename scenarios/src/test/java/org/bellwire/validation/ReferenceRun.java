package org.bellwire.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import umontreal.ssj.stat.Tally;

/**
 * One measured run of the reference.
 *
 * @param title for people
 * @param note what has to be known to compare; may be empty
 * @param scenario the same run as a scenario of ours
 * @param windowOpensMilliseconds what its clock shows when the request's window opens
 * @param runs how many it made
 * @param figures by the names of {@link Figures}
 */
record ReferenceRun(
        String name,
        String title,
        String note,
        Path scenario,
        double windowOpensMilliseconds,
        int runs,
        Map<String, Figure> figures) {

    /** Where the scenarios are, seen from the module. */
    static final Path FOLDER = Path.of("validation");

    static List<ReferenceRun> all() {
        try {
            JsonNode file =
                    new ObjectMapper().readTree(FOLDER.resolve("reference.json").toFile());
            List<ReferenceRun> runs = new ArrayList<>();
            file.get("runs").forEach(run -> runs.add(read(run)));
            return runs;
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static ReferenceRun read(JsonNode run) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : run.get("figures").properties()) {
            double error = entry.getValue().path("standard_error").asDouble(Double.NaN);
            figures.put(entry.getKey(), new Figure(entry.getValue().get("mean").asDouble(), error));
        }
        return new ReferenceRun(
                run.get("name").asText(),
                run.get("title").asText(),
                run.get("note").asText(),
                FOLDER.resolve(run.get("scenario").asText()),
                run.get("window_opens_ms").asDouble(),
                run.get("runs").asInt(),
                figures);
    }

    /** Repeats the run and puts each figure of the reference beside ours. */
    List<Comparison> compare(int replications) {
        Map<String, Tally> ours = Experiment.of(scenario, replications).tallies(windowOpensMilliseconds);
        List<Comparison> comparisons = new ArrayList<>();
        figures.forEach((name, theirs) -> comparisons.add(Comparison.of(name, ours.get(name), theirs, runs)));
        return comparisons;
    }

    @Override
    public String toString() {
        return name;
    }
}
