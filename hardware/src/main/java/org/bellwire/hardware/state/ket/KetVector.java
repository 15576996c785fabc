package org.bellwire.hardware.state.ket;

import java.util.Optional;
import org.bellwire.hardware.state.Formalism;
import org.bellwire.hardware.state.StorageNoise;

/** The catalog entry "ket_vector". */
public final class KetVector implements Formalism {
    @Override
    public String name() {
        return "ket_vector";
    }

    @Override
    public String description() {
        return "amplitudes of pure states: all gates and channels, noise strikes at random; memory doubles with a qubit";
    }

    /** None: relaxation is followed by quantum jumps. */
    @Override
    public Optional<String> objection(StorageNoise noise) {
        return Optional.empty();
    }

    @Override
    public KetStates open() {
        return new KetStates();
    }
}
