package org.bellwire.scenarios.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SplittableRandom;
import org.bellwire.kernel.catalog.Catalog;
import org.bellwire.scenarios.sampling.Batch.Pairing;
import org.bellwire.scenarios.sampling.random.PortableMath;
import org.bellwire.scenarios.sampling.random.SingleMath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SinglePrecisionTest {
    private static final int TRIALS = 20_000;
    private static final double TOLERANCE = 1e-5;
    private static final Path CHAIN = Path.of("src/main/java/org/bellwire/scenarios/sampling/chain");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "threads_single | 'links': 8, 'success_probability': 0.01",
                "cpu_single     | 'links': 8, 'success_probability': 0.01",
                "threads_single | 'links': 3, 'success_probability': 0.2, 'distillation': { 'protocol': 'dejmps',"
                        + " 'rounds': [1, 1] }, 'swap': { 'gate_fidelity': 0.99 }",
                "cpu_single     | 'links': 5, 'success_probability': 0.1, 'cutoff': '5 ms', 'swap': { 'order':"
                        + " 'sequential', 'success_probability': 0.8, 'measurement_fidelity': 0.99 }",
                "cpu_single     | 'links': 3, 'success_probability': { 'uniform': [0.01, 0.1] }"
            })
    void trialsAndTheirMeansAreWithinTheToleranceButForOneTrialInAThousand(String name, String chain) {
        Device device = Catalog.load(Device.class).find(name);
        Optional<String> absence = device.absence();
        assumeTrue(absence.isEmpty(), () -> "left out: " + absence.orElseThrow());
        TrialModel model = Studies.plan("{ 'model': { 'type': 'repeater_chain', 'attempt_rate': '10 kHz',"
                        + " 'coherence_time': 0.3, 'raw_fidelity': 0.96, " + chain + " }, 'outputs': ['fidelity'] }")
                .model();
        double[] exact = rows(Catalog.load(Device.class).find("java"), model);
        double[] single = rows(device, model);
        int stride = model.columns() + 1;
        int time = model.outcomes().indexOf("delivery_time");
        int others = 0;
        double[] differences = new double[model.outcomes().size()];
        for (int i = 0; i < TRIALS; i++) {
            boolean agrees = true;
            for (int column = 0; column < model.outcomes().size(); column++) {
                double value = exact[i * stride + column];
                // Probabilities and the like absolutely; times, which are small, and counts by themselves.
                double scale = column == time ? value : Math.max(1, Math.abs(value));
                double difference = (single[i * stride + column] - value) / scale;
                agrees &= Math.abs(difference) <= TOLERANCE;
                differences[column] += difference / TRIALS;
            }
            others += agrees ? 0 : 1;
        }
        assertTrue(others <= TRIALS / 1000, others + " trials took another course");
        for (double difference : differences) {
            assertEquals(0, difference, TOLERANCE);
        }
    }

    private static double[] rows(Device device, TrialModel model) {
        Batch batch = new Batch(5, Pairing.NONE, Tilt.NONE, 1 << 20, TRIALS, 0, new double[0], model.columns());
        try (Device.Worker worker = device.open(model, 2)) {
            worker.compute(batch);
        }
        return batch.rows();
    }

    @Test
    void itsSourceIsThatOfDoublePrecision() throws IOException {
        String doubles = statements("OrderedSteps") + statements("StepParts");
        String floats = statements("SingleSteps");
        for (String line : floats.split("\n")) {
            assertTrue(doubles.contains(line), line);
        }
        String trial = statements("OrderedSteps");
        assertTrue(floats.contains(trial.substring(trial.indexOf("int steps = "))));
    }

    // The code alone, with double in place of float, whoever holds the parts.
    private static String statements(String name) throws IOException {
        String text = Files.readString(CHAIN.resolve(name + ".java"));
        return text.substring(text.indexOf(" trial(") < 0 ? text.indexOf("static") : text.indexOf(" trial("))
                .replaceAll("\\bfloat\\b", "double")
                .replaceAll("([0-9])f\\b", "$1")
                .replaceAll("(StepParts|PortableMath|SingleMath)\\.", "")
                .replaceAll("(?m)^ +(/\\*\\*|\\*|//).*$", "")
                .replace("private static", "static")
                .replaceAll("\\s*\n\\s*", "\n")
                .replaceAll("}\n}\n*$", "");
    }

    @Test
    void itsFunctionsAreThoseOfDoublePrecision() {
        SplittableRandom random = new SplittableRandom(3);
        float[] powers = SingleMath.powersOfHalf();
        double[] exactPowers = PortableMath.powersOfHalf();
        for (int i = 0; i < 100_000; i++) {
            long odd = PortableMath.odd(random.nextLong() >>> random.nextInt(40));
            double logarithm = PortableMath.logarithm(odd, exactPowers);
            assertEquals(logarithm, SingleMath.logarithm(odd, powers), 2e-7 * Math.max(1, -logarithm));
            double x = random.nextDouble() * 80;
            double decay = PortableMath.decay((float) x, exactPowers);
            assertEquals(decay, SingleMath.decay((float) x, powers), 1e-6 * decay);
        }
        assertEquals(0, SingleMath.decay(1e9f, powers));
    }
}
