package org.bellwire.protocols.distributed;

import org.bellwire.hardware.address.PairId;
import org.bellwire.hardware.state.SwapOutcome;
import org.bellwire.protocols.message.ApplicationId;
import org.bellwire.protocols.message.ApplicationMessage;

/** What sender and receiver of a teleported state tell each other. */
sealed interface TeleportationMessage extends ApplicationMessage {

    /**
     * The sender has measured.
     *
     * @param outcome the two bits
     */
    record Measured(OperationId operation, PairId pair, SwapOutcome outcome)
            implements TeleportationMessage, PairMessage {
        @Override
        public ApplicationId to() {
            return operation.application();
        }
    }

    /** The receiver has the state. */
    record Received(OperationId operation) implements TeleportationMessage {
        @Override
        public ApplicationId to() {
            return operation.application();
        }
    }
}
