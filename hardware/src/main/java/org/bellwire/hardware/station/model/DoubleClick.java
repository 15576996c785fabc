package org.bellwire.hardware.station.model;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.bellwire.hardware.link.DoubleClickHeralding;
import org.bellwire.hardware.link.HeraldingLaw;
import org.bellwire.hardware.station.HeraldingModel;
import org.bellwire.kernel.catalog.Setting;

/** {@link DoubleClickHeralding} in the catalog of stations. */
public final class DoubleClick implements HeraldingModel {
    private static final Setting OVERLAP =
            Setting.fraction("overlap", 1, "of the two photons, as an amplitude; its square is the visibility");

    @Override
    public String name() {
        return "double_click";
    }

    @Override
    public String description() {
        return "one round: a click in each of two modes heralds one photon of each memory";
    }

    @Override
    public List<Setting> settings() {
        return List.of(OVERLAP, WINDOW);
    }

    @Override
    public HeraldingLaw law(ToDoubleFunction<Setting> value) {
        return new DoubleClickHeralding(value.applyAsDouble(OVERLAP));
    }
}
