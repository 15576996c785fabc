package org.bellwire.scenarios.sampling;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.bellwire.kernel.catalog.Catalog;
import org.bellwire.scenarios.json.sampling.StudyReader;
import org.bellwire.scenarios.sampling.StudyResult.OutputResult;

/** Runs studies from their text. */
public final class Studies {
    private Studies() {}

    /**
     * The plan of a study.
     *
     * @param text JSON with ' for quotation marks
     */
    public static StudyPlan plan(String text) {
        try {
            Path file = Files.createTempFile("study", ".json");
            try {
                Files.writeString(file, text.replace('\'', '"'));
                return StudyReader.read(file, List.of(), OptionalLong.empty(), Optional.empty())
                        .plan();
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The result of a study. */
    public static StudyResult run(String text) {
        return run(plan(text));
    }

    /** The result of a study. */
    public static StudyResult run(StudyPlan plan) {
        DeviceChoice device = new DeviceChoice(Catalog.load(Device.class), plan.device(), 2);
        return new StudyRunner(plan, device, remark -> {}, count -> {}).run();
    }

    /** A crude study of a model. */
    public static StudyResult crude(String model, String outputs, long trials) {
        return run("{ 'model': " + model + ", 'outputs': " + outputs + ", 'trials': " + trials
                + ", 'seed': 7, 'device': 'java', 'confidence': 0.9 }");
    }

    /** Fails if an estimate lies more than four standard errors from the truth: by chance in 1 of 16,000 cases. */
    public static void assertNear(double truth, OutputResult result, double rounding) {
        double error = standardError(result) * 4 + rounding;
        double mean = result.estimate().mean();
        assertTrue(
                Math.abs(mean - truth) <= error,
                result.output().name() + " is " + mean + ", should be " + truth + " within " + error);
    }

    /** Standard error behind a 90 % interval of many trials, or nearly so. */
    public static double standardError(OutputResult result) {
        double quantile = umontreal.ssj.probdist.StudentDist.inverseF(
                1000, 0.5 + result.estimate().confidence() / 2);
        return result.estimate().halfWidth() / quantile;
    }
}
