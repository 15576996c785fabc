package org.bellwire.vector;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.bellwire.kernel.catalog.Catalog;
import org.bellwire.scenarios.json.sampling.StudyReader;
import org.bellwire.scenarios.sampling.Batch;
import org.bellwire.scenarios.sampling.Batch.Pairing;
import org.bellwire.scenarios.sampling.Device;
import org.bellwire.scenarios.sampling.Tilt;
import org.bellwire.scenarios.sampling.TrialModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lanes give the rows of plain Java, in every bit. */
class VectorDeviceTest {
    // Neither whole vectors nor whole pieces.
    private static final int TRIALS = 5003;

    @TempDir
    private Path folder;

    private TrialModel model(String chain) throws IOException {
        Path file = folder.resolve("study.json");
        String text = "{ 'model': { 'type': 'repeater_chain', 'attempt_rate': '10 kHz', 'raw_fidelity': 0.96, " + chain
                + " }, 'outputs': ['fidelity'] }";
        Files.writeString(file, text.replace('\'', '"'));
        return StudyReader.read(file, List.of(), OptionalLong.empty(), Optional.empty())
                .plan()
                .model();
    }

    private static Device device() {
        return Catalog.load(Device.class).find("vector");
    }

    private static List<Batch> batches(TrialModel model) {
        double[] none = new double[0];
        double[] points = new double[TRIALS * 3];
        for (int i = 0; i < points.length; i++) {
            points[i] = (i + 0.5) / points.length;
        }
        Tilt tilt = new Tilt(0.5, 1.5, Tilt.Drawn.TILTED);
        return List.of(
                new Batch(5, Pairing.NONE, Tilt.NONE, (1L << 40) - 7, TRIALS, 0, none, model.columns()),
                new Batch(-3, Pairing.MIRRORED, Tilt.NONE, 10, TRIALS, 3, points, model.columns()),
                new Batch(9, Pairing.NONE, tilt, 0, TRIALS, 0, none, model.columns()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'links': 8, 'success_probability': 0.01, 'coherence_time': 0.3",
                "'links': 1, 'success_probability': 1, 'coherence_time': 0.3",
                "'links': 64, 'success_probability': 0.0001, 'coherence_time': 30, 'swap': { 'order': 'sequential' }",
                "'links': 7, 'success_probability': 0.3, 'swap': { 'duration': '20 us', 'gate_fidelity': 0.98,"
                        + " 'measurement_fidelity': 0.99 }, 'coherence_time': '1 us'",
                "'links': 3, 'success_probability': 0.1, 'coherence_time': 0.3, 'swap': { 'success_probability': 0.5 }",
                "'links': 4, 'success_probability': 0.1, 'cutoff': '2 ms', 'coherence_time': 0.3"
            })
    void everyBitIsThatOfPlainJava(String chain) throws IOException {
        TrialModel model = model(chain);
        assertEquals(Optional.empty(), device().objection(model));
        for (Batch batch : batches(model)) {
            try (Device.Worker worker = device().open(model, 2)) {
                worker.compute(batch);
            }
            double[] rows = batch.rows().clone();
            model.runTrials(batch, 0, TRIALS);
            assertArrayEquals(batch.rows(), rows);
        }
    }

    @Test
    void theModuleIsThereWhereTheseTestsRun() {
        assertEquals(Optional.empty(), device().absence());
        assertTrue(device().hardware().contains(Lanes.COUNT + " lanes"), device().hardware());
    }

    @Test
    void chainsWhoseTrialsTakeDifferentStepsAreDeclined() throws IOException {
        String links = "'links': 3, 'success_probability': 0.1, ";
        for (String further : List.of(
                "'distillation': { 'rounds': 1 }",
                "'swap': { 'order': 'as_soon_as_possible' }",
                "'swap': { 'gate_fidelity': { 'normal': [0.98, 0.01] } }")) {
            assertFalse(device().objection(model(links + further)).isEmpty(), further);
        }
    }
}
