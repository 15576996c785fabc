package org.bellwire.scenarios.json.sweep;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.bellwire.scenarios.sweep.SweepPlan;
import org.bellwire.topologies.json.BadInputException;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.Origin;
import org.bellwire.topologies.json.Problems;

/**
 * A sweep as its {@code sweep.json} tells it.
 *
 * @param digest in hexadecimal
 * @param status {@code running}, {@code complete}, or {@code shard 2/3}
 * @param refused why points could not be run, by their index
 */
public record StoredSweep(SweepPlan plan, String digest, String status, Map<Integer, String> refused) {
    private static final String SHA = "sha256:";

    /**
     * Reads the document.
     *
     * @throws BadInputException if it is no such document
     */
    public static StoredSweep read(Path file) {
        Problems problems = new Problems();
        Optional<LocatedJson> document = LocatedJson.read(file, file.toString(), problems);
        problems.throwIfErrors();
        try {
            LocatedJson json = document.orElseThrow();
            SweepPlan plan = PlanText.read(json, problems);
            problems.throwIfErrors();
            return new StoredSweep(
                    plan,
                    json.member("digest").orElseThrow().text().substring(SHA.length()),
                    json.member("status").orElseThrow().text(),
                    PlanText.failures(json));
        } catch (RuntimeException strange) {
            problems.error(
                    Origin.named(file.toString()),
                    "this is not the sweep.json of a sweep",
                    "one as bellwire sweep writes it");
            throw new BadInputException(problems);
        }
    }
}
