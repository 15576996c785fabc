package org.bellwire.hardware.memory.decoherence;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.bellwire.hardware.memory.DecoherenceModel;
import org.bellwire.hardware.state.PauliRates;
import org.bellwire.hardware.state.StorageNoise;
import org.bellwire.kernel.catalog.Setting;

/** Pauli errors at three rates per second, independent of each other. */
public final class PauliErrors implements DecoherenceModel {
    private static final Setting X = rate("x", "bit flips per second");
    private static final Setting Y = rate("y", "both flips per second");
    private static final Setting Z = rate("z", "phase flips per second");

    private static Setting rate(String name, String meaning) {
        return new Setting(name, "Hz", 0, 0, 1e18, meaning);
    }

    @Override
    public String name() {
        return "pauli";
    }

    @Override
    public String description() {
        return "Pauli errors at rates x, y, z";
    }

    @Override
    public List<Setting> settings() {
        return List.of(X, Y, Z);
    }

    @Override
    public StorageNoise noise(ToDoubleFunction<Setting> value) {
        return new PauliRates(value.applyAsDouble(X), value.applyAsDouble(Y), value.applyAsDouble(Z));
    }
}
