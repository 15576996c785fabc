package org.bellwire.hardware.station.model;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.bellwire.hardware.link.HeraldingLaw;
import org.bellwire.hardware.link.MidpointSourceHeralding;
import org.bellwire.hardware.station.HeraldingModel;
import org.bellwire.kernel.catalog.Setting;

/** {@link MidpointSourceHeralding} in the catalog of stations. */
public final class MidpointSource implements HeraldingModel {
    private static final Setting PAIR = Setting.fraction("pair_probability", 1, "that the source emits a pair");
    private static final Setting FIDELITY =
            new Setting("source_fidelity", "1", 1, 0.25, 1, "of the photon pair, a Werner state");

    @Override
    public String name() {
        return "midpoint_source";
    }

    @Override
    public String description() {
        return "a pair source half-way; both memories herald what they absorb";
    }

    @Override
    public List<Setting> settings() {
        return List.of(PAIR, FIDELITY, WINDOW);
    }

    @Override
    public HeraldingLaw law(ToDoubleFunction<Setting> value) {
        return new MidpointSourceHeralding(value.applyAsDouble(PAIR), value.applyAsDouble(FIDELITY));
    }
}
