package org.bellwire.hardware.memory.decoherence;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.bellwire.hardware.memory.DecoherenceModel;
import org.bellwire.hardware.state.PauliRates;
import org.bellwire.hardware.state.StorageNoise;
import org.bellwire.kernel.catalog.Setting;

/** The Werner parameter of a pair falls as exp(-t / T) for each half that is stored. Rival convention: errors at the total rate 1 / T
 * ({@code decoherence_errors} in equal shares) make that exp(-4t / 3T). */
public final class Depolarizing implements DecoherenceModel {
    private static final Setting TIME = new Setting(
            "time",
            "s",
            Double.POSITIVE_INFINITY,
            1e-15,
            Double.POSITIVE_INFINITY,
            "T, of w = exp(-t / T) for each stored half");

    @Override
    public String name() {
        return "depolarizing";
    }

    @Override
    public String description() {
        return "each of X, Y, Z at the rate 1 / 4T";
    }

    @Override
    public List<Setting> settings() {
        return List.of(TIME);
    }

    @Override
    public StorageNoise noise(ToDoubleFunction<Setting> value) {
        double rate = 1 / (4 * value.applyAsDouble(TIME));
        return new PauliRates(rate, rate, rate);
    }
}
