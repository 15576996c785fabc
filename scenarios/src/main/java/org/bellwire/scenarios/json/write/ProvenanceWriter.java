package org.bellwire.scenarios.json.write;

import java.io.IOException;
import java.io.Writer;

/** Writes {@code run.json}: what must be known to get the same results again. */
public final class ProvenanceWriter {
    private ProvenanceWriter() {}

    /**
     * Writes the document piece by piece: the topology in it may be big.
     *
     * @param replications that were run
     * @param version of the program
     * @param java of the virtual machine
     */
    public static void write(EffectiveScenario scenario, int replications, String version, String java, Writer target)
            throws IOException {
        JsonText.write(target, json -> {
            json.key("name").text(scenario.scenario().name());
            json.key("seed").count(scenario.scenario().seed());
            json.key("replications").count(replications);
            json.key("version").text(version);
            json.key("java").text(java);
            json.key("digest").text("sha256:" + scenario.digest());
            json.key("scenario").object(scenario::write);
        });
    }
}
