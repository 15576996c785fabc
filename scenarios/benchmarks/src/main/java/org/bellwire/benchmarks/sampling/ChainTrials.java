package org.bellwire.benchmarks.sampling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.bellwire.kernel.catalog.Catalog;
import org.bellwire.scenarios.json.sampling.StudyReader;
import org.bellwire.scenarios.sampling.Batch;
import org.bellwire.scenarios.sampling.Device;
import org.bellwire.scenarios.sampling.Tilt;
import org.bellwire.scenarios.sampling.TrialModel;

/** Batches of a chain of equal links, success probability 0.01, nested swapping that always succeeds, memories that dephase. */
final class ChainTrials implements AutoCloseable {
    /** Trials of a batch. */
    static final int BATCH = 1 << 16;

    private final TrialModel model;
    private final Device.Worker worker;
    private long first;

    ChainTrials(String device, int links, int threads) {
        this.model = model(links);
        Device found = Catalog.load(Device.class).find(device);
        found.absence().ifPresent(reason -> {
            throw new IllegalStateException("no device " + device + ": " + reason);
        });
        this.worker = found.open(model, threads);
    }

    private static TrialModel model(int links) {
        try {
            Path file = Files.createTempFile("chain", ".json");
            try {
                Files.writeString(
                        file,
                        "{ \"model\": { \"type\": \"repeater_chain\", \"links\": " + links
                                + ", \"attempt_rate\": \"10 kHz\", \"success_probability\": 0.01, \"raw_fidelity\": 0.98,"
                                + " \"coherence_time\": \"1 s\" }, \"outputs\": [\"fidelity\"] }");
                return StudyReader.read(file, List.of(), OptionalLong.empty(), Optional.empty())
                        .plan()
                        .model();
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The rows of the next batch. */
    double[] next() {
        Batch batch = new Batch(1, Batch.Pairing.NONE, Tilt.NONE, first, BATCH, 0, new double[0], model.columns());
        first += BATCH;
        worker.compute(batch);
        return batch.rows();
    }

    @Override
    public void close() {
        worker.close();
    }
}
