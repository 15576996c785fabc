package org.bellwire.scenarios.json.parameter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellwire.hardware.station.StationModel;
import org.bellwire.kernel.catalog.Catalog;
import org.bellwire.protocols.entanglement.GenerationModel;
import org.bellwire.topologies.description.StationDescription;
import org.bellwire.topologies.json.Members;

/**
 * Reads the protocol of the {@code generation} group and the settings of the stations that it brings. A protocol brings the station model
 * of its own name, if there is one; Barrett-Kok brings single-atom stations.
 */
final class GenerationChoice {
    static final String BARRETT_KOK = "barrett_kok";

    private final Members group;

    GenerationChoice(Members group) {
        this.group = group;
    }

    /**
     * A protocol that a file names.
     *
     * @param station its model of stations; absent where it takes what there is
     * @param settings of that model
     */
    record Named(String protocol, Optional<StationModel> station, Map<String, Double> settings) {

        StationDescription equip(StationDescription described) {
            return station.map(model -> described.withModel(model.name()).withSettings(settings))
                    .orElse(described);
        }
    }

    Optional<Named> read() {
        Optional<Named> named = group.choice(
                        "protocol", Catalog.load(GenerationModel.class).names())
                .map(this::named);
        group.knows("resolution").refuseUnknown();
        return named;
    }

    private Named named(String protocol) {
        Optional<StationModel> station = stationOf(protocol);
        Map<String, Double> settings =
                SettingsReader.read(group, station.map(StationModel::settings).orElse(List.of()));
        return new Named(protocol, station, settings);
    }

    private static Optional<StationModel> stationOf(String protocol) {
        String wanted = protocol.equals(BARRETT_KOK) ? StationDescription.SINGLE_ATOM : protocol;
        return Catalog.load(StationModel.class).models().stream()
                .filter(model -> model.name().equals(wanted))
                .findFirst();
    }

    /** The protocol that goes with a model of stations. */
    static String protocolOf(String stationModel) {
        return Catalog.load(GenerationModel.class).names().contains(stationModel) ? stationModel : BARRETT_KOK;
    }
}
