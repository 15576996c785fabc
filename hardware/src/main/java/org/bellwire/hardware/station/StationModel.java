package org.bellwire.hardware.station;

import java.util.List;
import java.util.Optional;
import org.bellwire.kernel.catalog.Model;
import org.bellwire.kernel.catalog.Parameter;
import org.bellwire.kernel.catalog.Setting;

/** A kind of heralding station, found by name: "single_atom", "single_heralded". An open set. */
public interface StationModel extends Model {

    /** The numbers of its own that a scenario may set. */
    default List<Setting> settings() {
        return List.of();
    }

    @Override
    default List<Parameter> parameters() {
        return settings().stream().map(Setting::described).toList();
    }

    /** Why its settings, each within its range, make no sense together; empty when they do. */
    default Optional<String> objection(StationParameters parameters) {
        return Optional.empty();
    }

    HeraldingStation build(StationParameters parameters, StationSite site);
}
