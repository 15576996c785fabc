package org.bellwire.scenarios.json.write;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.bellwire.kernel.statistics.Estimate;
import org.bellwire.scenarios.sampling.StudyPlan;
import org.bellwire.scenarios.sampling.StudyResult;
import org.bellwire.scenarios.sampling.StudyResult.OutputResult;
import org.bellwire.scenarios.sampling.StudyResult.SensitivityIndex;
import org.bellwire.topologies.json.LocatedJson;

/** Writes the result of a study. Equal input, seed and version give equal bytes, but for the device, and the times. */
public final class StudyWriter {
    private StudyWriter() {}

    /** The result document. */
    public static String text(StudyResult result, LocatedJson effective, String version) {
        StudyPlan plan = result.plan();
        return JsonText.of(json -> {
            json.key("name").text(plan.name());
            json.key("version").text(version);
            json.key("seed").count(plan.seed());
            json.key("model").text(plan.modelName());
            json.key("sampler").text(plan.samplerName());
            json.key("device").text(result.device());
            json.key("trials").count(result.trials());
            json.key("rounds").count(result.rounds());
            json.key("wall_seconds").number(result.wallSeconds());
            json.key("trials_per_second").number(result.trials() / result.wallSeconds());
            json.key("outputs").object(outputs -> writeOutputs(outputs, result));
            json.key("diagnostics").object(diagnostics -> {
                for (Map.Entry<String, Double> entry : new TreeMap<>(result.diagnostics()).entrySet()) {
                    diagnostics.key(entry.getKey()).number(entry.getValue());
                }
            });
            json.key("warnings").array(list -> {
                for (String warning : result.warnings()) {
                    list.text(warning);
                }
            });
            if (!result.indices().isEmpty()) {
                json.key("sensitivity").array(list -> {
                    for (SensitivityIndex index : result.indices()) {
                        list.object(entry -> writeIndex(entry, index));
                    }
                });
            }
            json.key("study").value(effective);
        });
    }

    private static void writeOutputs(JsonText json, StudyResult result) throws IOException {
        for (OutputResult output : result.outputs()) {
            json.key(output.output().name()).object(entry -> {
                writeEstimate(entry, output.estimate());
                entry.key("variance_reduction")
                        .number(output.varianceReduction().orElse(Double.NaN));
            });
        }
    }

    private static void writeIndex(JsonText json, SensitivityIndex index) throws IOException {
        json.key("output").text(index.output());
        json.key("parameter").text(index.parameter());
        json.key("first").object(entry -> writeEstimate(entry, index.first()));
        json.key("total").object(entry -> writeEstimate(entry, index.total()));
    }

    private static void writeEstimate(JsonText json, Estimate estimate) throws IOException {
        json.key("mean").number(estimate.mean());
        json.key("half_width").number(estimate.halfWidth());
        json.key("confidence").number(estimate.confidence());
    }
}
