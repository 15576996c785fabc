package org.bellwire.hardware.state.density;

import org.bellwire.hardware.state.Formalism;
import org.bellwire.hardware.state.QuantumStatesContract;

class DensityStatesTest extends QuantumStatesContract {

    @Override
    protected Formalism formalism() {
        return new Density();
    }
}
