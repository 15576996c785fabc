package org.bellwire.hardware.memory.decoherence;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.bellwire.hardware.memory.DecoherenceModel;
import org.bellwire.hardware.state.Relaxation;
import org.bellwire.hardware.state.StorageNoise;
import org.bellwire.kernel.catalog.Setting;

/** T1 and T2, as {@code t1} and {@code t2} of a memory. */
public final class RelaxationTimes implements DecoherenceModel {
    private static final Setting T1 = time("t1", "|1> falls to |0> as exp(-t / T1)");
    private static final Setting T2 = time("t2", "coherence falls as exp(-t / T2); at most 2 T1");

    private static Setting time(String name, String meaning) {
        return new Setting(name, "s", Double.POSITIVE_INFINITY, 1e-15, Double.POSITIVE_INFINITY, meaning);
    }

    @Override
    public String name() {
        return "relaxation";
    }

    @Override
    public String description() {
        return "amplitude damping and dephasing by T1 and T2";
    }

    @Override
    public List<Setting> settings() {
        return List.of(T1, T2);
    }

    @Override
    public StorageNoise noise(ToDoubleFunction<Setting> value) {
        return new Relaxation(value.applyAsDouble(T1), value.applyAsDouble(T2));
    }
}
