package org.bellwire.protocols.distributed;

import org.bellwire.hardware.address.PairId;
import org.bellwire.hardware.state.Pauli;
import org.bellwire.protocols.message.ApplicationId;
import org.bellwire.protocols.message.ApplicationMessage;

/** What the hub and the leaves of a GHZ state tell each other. */
sealed interface GhzMessage extends ApplicationMessage {

    /**
     * The hub has read its halves.
     *
     * @param place which of the state's qubits the leaf has
     * @param correction what the leaf's half needs
     */
    record Fused(OperationId operation, PairId pair, int place, Pauli correction) implements GhzMessage, PairMessage {
        @Override
        public ApplicationId to() {
            return operation.application();
        }
    }

    /** The leaf has its qubit. */
    record Received(OperationId operation) implements GhzMessage {
        @Override
        public ApplicationId to() {
            return operation.application();
        }
    }
}
