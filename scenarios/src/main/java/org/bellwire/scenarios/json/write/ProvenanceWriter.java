package org.bellwire.scenarios.json.write;

/** Writes {@code run.json}: what must be known to get the same results again. */
public final class ProvenanceWriter {
    private ProvenanceWriter() {}

    /**
     * The document.
     *
     * @param replications that were run
     * @param version of the program
     * @param java of the virtual machine
     */
    public static String text(EffectiveScenario scenario, int replications, String version, String java) {
        return JsonText.of(json -> {
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
