package org.bellwire.hardware.state.belldiagonal;

import java.util.Optional;
import org.bellwire.hardware.state.Formalism;
import org.bellwire.hardware.state.PauliRates;
import org.bellwire.hardware.state.QuantumStates;
import org.bellwire.hardware.state.StorageNoise;

/** The catalog entry "bell_diagonal". */
public final class BellDiagonal implements Formalism {
    static final String NO_RELAXATION = "relaxation (T1, T2) does not leave a mixture of Bell states";

    @Override
    public String name() {
        return "bell_diagonal";
    }

    @Override
    public String description() {
        return "four weights a pair; noise is exact";
    }

    @Override
    public Optional<String> objection(StorageNoise noise) {
        return noise instanceof PauliRates ? Optional.empty() : Optional.of(NO_RELAXATION);
    }

    @Override
    public QuantumStates open() {
        return new BellDiagonalStates();
    }
}
