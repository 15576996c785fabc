package org.bellwire.hardware.state.belldiagonal;

import org.bellwire.hardware.state.Formalism;
import org.bellwire.hardware.state.QuantumStates;

/** The catalog entry "bell_diagonal". */
public final class BellDiagonal implements Formalism {
    @Override
    public String name() {
        return "bell_diagonal";
    }

    @Override
    public String description() {
        return "four weights a pair; noise is exact";
    }

    @Override
    public QuantumStates open() {
        return new BellDiagonalStates();
    }
}
