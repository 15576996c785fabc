package org.bellwire.scenarios.json;

import java.nio.file.Path;
import java.util.Optional;
import org.bellwire.topologies.description.NetworkDescription;
import org.bellwire.topologies.format.TopologyReader;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.Problems;

/** The network of a scenario or a topology, as its topology describes it. */
public final class NetworkFile {
    private NetworkFile() {}

    /**
     * Reads it.
     *
     * @throws org.bellwire.topologies.json.BadInputException with all problems, if there is an error
     */
    public static NetworkDescription read(Path file) {
        Problems problems = new Problems();
        Optional<LocatedJson> topology =
                ScenarioSource.read(file, Adjustments.NONE, problems).flatMap(ScenarioSource::topology);
        Optional<NetworkDescription> network = topology.flatMap(json -> TopologyReader.read(json, problems));
        if (topology.isEmpty() && !problems.hasErrors()) {
            LocatedJson.read(file, file.toString(), problems)
                    .ifPresent(root -> problems.error(root, "there is no network in it", "a topology or a scenario"));
        }
        problems.throwIfErrors();
        return network.orElseThrow();
    }
}
