package org.bellwire.scenarios.run;

import org.bellwire.hardware.address.MemoryId;
import org.bellwire.hardware.memory.Memory;
import org.bellwire.hardware.memory.Truth;
import org.bellwire.hardware.node.QuantumNetwork;
import org.bellwire.hardware.state.BellState;
import org.bellwire.protocols.network.PairDelivered;

/** The true fidelity of delivered pairs, be they with the applications or still in the memories. */
final class PairTruth {
    private final QuantumNetwork network;

    PairTruth(QuantumNetwork network) {
        this.network = network;
    }

    /** Of two halves to the intended pair, at the delivery of the later one. */
    double fidelity(PairDelivered earlier, PairDelivered later) {
        if (earlier.taken().isPresent() && later.taken().isPresent()) {
            return network.states()
                    .fidelity(earlier.taken().get(), later.taken().get(), BellState.PHI_PLUS, later.instant());
        }
        return Truth.fidelity(memory(earlier.memory()), memory(later.memory()), BellState.PHI_PLUS);
    }

    private Memory memory(MemoryId id) {
        return network.router(id.node().name()).memories().slot(id.slot());
    }
}
