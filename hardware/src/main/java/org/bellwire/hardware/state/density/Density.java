package org.bellwire.hardware.state.density;

import java.util.Optional;
import org.bellwire.hardware.state.Formalism;
import org.bellwire.hardware.state.StorageNoise;

/** The catalog entry "density_matrix". */
public final class Density implements Formalism {
    @Override
    public String name() {
        return "density_matrix";
    }

    @Override
    public String description() {
        return "mixed states in full: all gates and channels, noise is exact; memory quadruples with a qubit";
    }

    /** None. */
    @Override
    public Optional<String> objection(StorageNoise noise) {
        return Optional.empty();
    }

    @Override
    public DensityStates open() {
        return new DensityStates();
    }
}
