package org.bellwire.scenarios.json.parameter;

import java.util.Optional;
import org.bellwire.kernel.catalog.Catalog;
import org.bellwire.protocols.cutoff.CutoffPolicy;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.Problems;

/** Reads {@code cutoff}: how long pairs are kept. */
final class CutoffReader {
    private CutoffReader() {}

    static Optional<CutoffPolicy> read(Optional<LocatedJson> group, Problems problems) {
        return group.flatMap(
                json -> ModelReader.read(json, Catalog.load(CutoffPolicy.class), CutoffPolicy::with, problems));
    }
}
