package org.bellwire.studies;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import umontreal.ssj.probdist.StudentDist;

/** One sweep that has been run, beside the published figures. */
final class Study {
    private static final ObjectMapper MAPPER = new ObjectMapper().enable(JsonParser.Feature.ALLOW_COMMENTS);

    private final JsonNode points;

    private Study(JsonNode points) {
        this.points = points;
    }

    /** The results in a folder. */
    static Study of(Path folder) throws IOException {
        return new Study(
                MAPPER.readTree(Files.readString(folder.resolve("sweep.json"))).get("points"));
    }

    /** What was published for a metric of a study, in the order of its points. */
    static List<Double> published(String study, String metric) throws IOException {
        JsonNode values = MAPPER.readTree(Files.readString(Path.of("studies/published.json")))
                .at("/" + study + "/" + metric);
        return StreamSupport.stream(values.spliterator(), false)
                .map(JsonNode::asDouble)
                .toList();
    }

    int size() {
        return points.size();
    }

    double mean(int point, String metric) {
        return metric(point, metric).get("mean").asDouble();
    }

    /** Mean and half-width. */
    String estimate(int point, String metric) {
        return text(metric(point, metric));
    }

    /** Difference from the baseline with its half-width, where runs share their luck. */
    String aboveBaseline(int point, String metric) {
        return text(metric(point, metric).get("above_baseline"));
    }

    /** Standard deviation of single runs over their mean. */
    double scatter(int point, String metric) {
        int runs = replications(point);
        double quantile = StudentDist.inverseF(runs - 1, 0.975);
        return metric(point, metric).get("half_width").asDouble() / quantile * Math.sqrt(runs) / mean(point, metric);
    }

    int replications(int point) {
        return points.get(point).get("replications").asInt();
    }

    private JsonNode metric(int point, String metric) {
        return points.get(point).get("metrics").get(metric);
    }

    private static String text(JsonNode estimate) {
        String mean = number(estimate.get("mean").asDouble());
        return estimate.get("half_width").isNull()
                ? mean
                : mean + " ± " + number(estimate.get("half_width").asDouble());
    }

    static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) >= 100 ? "%.1f" : "%.3g", value);
    }

    static String ratio(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
