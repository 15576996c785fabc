package org.bellwire.hardware.state.ket;

import org.bellwire.hardware.state.Formalism;
import org.bellwire.hardware.state.QuantumStates;

/** The catalog entry "ket_vector". */
public final class KetVector implements Formalism {
    @Override
    public String name() {
        return "ket_vector";
    }

    @Override
    public String description() {
        return "amplitudes of pure states; noise strikes at random";
    }

    @Override
    public QuantumStates open() {
        return new KetStates();
    }
}
