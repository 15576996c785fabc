package org.bellwire.scenarios.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.bellwire.kernel.observe.Observation;
import org.bellwire.kernel.observe.Observations;
import org.bellwire.scenarios.json.write.FactWriter;
import org.bellwire.scenarios.run.Witness;

/**
 * Every fact of a run in a file, one line each. The file has its name only once it is whole; a run that fails leaves none.
 */
public final class TraceFile implements Witness, AutoCloseable {
    private final Path file;
    private final Path aside;
    private final Writer writer;
    private final FactWriter facts = new FactWriter();
    private final Thread tidying;
    private boolean whole;

    /** Begins a trace. */
    public TraceFile(Path file) throws IOException {
        this.file = file;
        Path folder = file.toAbsolutePath().getParent();
        this.aside = Files.createTempFile(folder, "." + file.getFileName(), ".part");
        this.writer = Files.newBufferedWriter(aside);
        this.tidying = new Thread(() -> aside.toFile().delete());
        Runtime.getRuntime().addShutdownHook(tidying);
    }

    @Override
    public void attend(int replication, Observations observations) {
        observations.listen(Observation.class, fact -> write(facts.line(replication, fact)));
    }

    private void write(String line) {
        try {
            writer.write(line);
        } catch (IOException full) {
            throw new UncheckedIOException("the trace can not be written", full);
        }
    }

    /** The run is over: the file gets its name when this is closed. */
    public void complete() {
        whole = true;
    }

    @Override
    public void close() throws IOException {
        try {
            writer.close();
            if (whole) {
                Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            Files.deleteIfExists(aside);
            Runtime.getRuntime().removeShutdownHook(tidying);
        }
    }
}
