package org.bellwire.hardware.state.stabilizer;

import java.util.Optional;
import org.bellwire.hardware.state.Formalism;
import org.bellwire.hardware.state.PauliRates;
import org.bellwire.hardware.state.StorageNoise;

/** The catalog entry "stabilizer". */
public final class Stabilizer implements Formalism {
    static final String NO_RELAXATION = "relaxation (T1, T2) does not turn stabilizer states into stabilizer states";

    @Override
    public String name() {
        return "stabilizer";
    }

    @Override
    public String description() {
        return "tableaus of Clifford circuits: thousands of qubits; Pauli noise strikes at random";
    }

    @Override
    public Optional<String> objection(StorageNoise noise) {
        return noise instanceof PauliRates ? Optional.empty() : Optional.of(NO_RELAXATION);
    }

    @Override
    public StabilizerStates open() {
        return new StabilizerStates();
    }
}
