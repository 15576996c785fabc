package org.bellwire.hardware.state.stabilizer;

import org.bellwire.hardware.state.Formalism;
import org.bellwire.hardware.state.QuantumStatesContract;

class StabilizerStatesTest extends QuantumStatesContract {

    @Override
    protected Formalism formalism() {
        return new Stabilizer();
    }
}
