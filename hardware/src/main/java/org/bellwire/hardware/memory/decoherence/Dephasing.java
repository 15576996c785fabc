package org.bellwire.hardware.memory.decoherence;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.bellwire.hardware.memory.DecoherenceModel;
import org.bellwire.hardware.state.PauliRates;
import org.bellwire.hardware.state.StorageNoise;
import org.bellwire.kernel.catalog.Setting;

/** Coherence between |0> and |1> falls as exp(-t / T): phase flips at the rate 1 / 2T. Rival convention: flips at the rate 1 / T, coherence
 * exp(-2t / T). */
public final class Dephasing implements DecoherenceModel {
    private static final Setting TIME = new Setting(
            "time", "s", Double.POSITIVE_INFINITY, 1e-15, Double.POSITIVE_INFINITY, "T, of coherence exp(-t / T)");

    @Override
    public String name() {
        return "dephasing";
    }

    @Override
    public String description() {
        return "phase flips at the rate 1 / 2T";
    }

    @Override
    public List<Setting> settings() {
        return List.of(TIME);
    }

    @Override
    public StorageNoise noise(ToDoubleFunction<Setting> value) {
        return new PauliRates(0, 0, 1 / (2 * value.applyAsDouble(TIME)));
    }
}
