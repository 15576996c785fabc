package org.bellwire.hardware.station.model;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.bellwire.hardware.link.HeraldingLaw;
import org.bellwire.hardware.link.SingleClickHeralding;
import org.bellwire.hardware.station.HeraldingModel;
import org.bellwire.kernel.catalog.Setting;

/** {@link SingleClickHeralding} in the catalog of stations. */
public final class SingleClick implements HeraldingModel {
    private static final Setting BRIGHT = Setting.fraction("bright_state", 0.05, "population of the state that emits");
    private static final Setting VISIBILITY = Setting.fraction("visibility", 1, "of the Hong-Ou-Mandel dip");
    private static final Setting PHASE_NOISE =
            new Setting("phase_noise", "rad", 0, 0, 1e3, "standard deviation of the phase between the two paths");

    @Override
    public String name() {
        return "single_click";
    }

    @Override
    public String description() {
        return "one round: one click heralds one photon of two weakly excited memories";
    }

    @Override
    public List<Setting> settings() {
        return List.of(BRIGHT, VISIBILITY, PHASE_NOISE, WINDOW);
    }

    @Override
    public HeraldingLaw law(ToDoubleFunction<Setting> value) {
        return new SingleClickHeralding(
                value.applyAsDouble(BRIGHT), value.applyAsDouble(VISIBILITY), value.applyAsDouble(PHASE_NOISE));
    }
}
