package org.bellwire.hardware.memory;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.bellwire.hardware.state.StorageNoise;
import org.bellwire.kernel.catalog.Model;
import org.bellwire.kernel.catalog.Parameter;
import org.bellwire.kernel.catalog.Setting;

/**
 * A way to say how memories decohere, found by name: what its numbers mean. An open set; what it comes to is Pauli errors at constant
 * rates or relaxation, so that noise is the same in one step or in many.
 */
public interface DecoherenceModel extends Model {

    List<Setting> settings();

    /**
     * The noise for these settings.
     *
     * @throws IllegalArgumentException when they do not fit together
     */
    StorageNoise noise(ToDoubleFunction<Setting> value);

    @Override
    default List<Parameter> parameters() {
        return settings().stream().map(Setting::described).toList();
    }
}
