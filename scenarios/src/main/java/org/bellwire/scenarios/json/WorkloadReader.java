package org.bellwire.scenarios.json;

import java.util.Optional;
import org.bellwire.kernel.catalog.Catalog;
import org.bellwire.scenarios.application.ApplicationEntry;
import org.bellwire.scenarios.application.ApplicationModel;
import org.bellwire.scenarios.application.DataMemoryClaims;
import org.bellwire.scenarios.scenario.Workload;
import org.bellwire.topologies.description.NetworkDescription;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.Members;
import org.bellwire.topologies.json.Problems;

/** Reads {@code applications}: each entry by the kind that its {@code type} names. */
final class WorkloadReader {
    private final Catalog<ApplicationModel> models = Catalog.load(ApplicationModel.class);
    private final NetworkDescription network;
    private final Problems problems;
    private final DataMemoryClaims claims = new DataMemoryClaims();

    /**
     * @param network with the scenario's parameters in place
     */
    WorkloadReader(NetworkDescription network, Problems problems) {
        this.network = network;
        this.problems = problems;
    }

    /** One application; empty after an error was reported. */
    Optional<Workload> read(LocatedJson json) {
        Members members = Members.of(json, problems);
        String type = members.requiredChoice("type", models.names());
        if (!models.names().contains(type)) {
            return Optional.empty();
        }
        Optional<Workload> workload = models.find(type).read(new ApplicationEntry(members, network, claims));
        members.refuseUnknown();
        return workload;
    }
}
