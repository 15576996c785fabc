package org.bellwire.protocols.distributed;

import org.bellwire.hardware.address.PairId;
import org.bellwire.protocols.message.ApplicationId;
import org.bellwire.protocols.message.ApplicationMessage;

/** The two bits of a teleported controlled-not. */
sealed interface ControlledNotMessage extends ApplicationMessage {

    /**
     * The control's node has read its half of the pair in Z, after a controlled-not from the control.
     *
     * @param bit the target's half needs an X
     */
    record ControlRead(OperationId operation, PairId pair, boolean bit) implements ControlledNotMessage, PairMessage {
        @Override
        public ApplicationId to() {
            return operation.application();
        }
    }

    /**
     * The target's node has read its half in X, after a controlled-not to the target.
     *
     * @param bit the control needs a Z
     */
    record TargetRead(OperationId operation, boolean bit) implements ControlledNotMessage {
        @Override
        public ApplicationId to() {
            return operation.application();
        }
    }
}
