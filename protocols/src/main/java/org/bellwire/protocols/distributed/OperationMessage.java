package org.bellwire.protocols.distributed;

import org.bellwire.hardware.address.PairId;
import org.bellwire.hardware.state.Pauli;
import org.bellwire.hardware.state.SwapOutcome;
import org.bellwire.protocols.message.ApplicationId;
import org.bellwire.protocols.message.ApplicationMessage;

/** What the nodes of one operation tell each other: a state that is teleported, a gate, a GHZ state. */
sealed interface OperationMessage extends ApplicationMessage {

    /** The operation. */
    OperationId operation();

    @Override
    default ApplicationId to() {
        return operation().application();
    }

    /** The node has its qubit of the result. */
    record QubitReceived(OperationId operation) implements OperationMessage {}

    /**
     * The sender of a state has measured it together with its half of the pair.
     *
     * @param outcome the two bits
     */
    record StateMeasured(OperationId operation, PairId pair, SwapOutcome outcome)
            implements OperationMessage, PairMessage {}

    /**
     * The hub of a GHZ state has read its halves.
     *
     * @param place which of the state's qubits the leaf has
     * @param correction what the leaf's half needs
     */
    record HalvesFused(OperationId operation, PairId pair, int place, Pauli correction)
            implements OperationMessage, PairMessage {}

    /**
     * The control's node has read its half of the pair in Z, after a controlled-not from the control.
     *
     * @param bit the target's half needs an X
     */
    record ControlRead(OperationId operation, PairId pair, boolean bit) implements OperationMessage, PairMessage {}

    /**
     * The target's node has read its half in X, after a controlled-not to the target.
     *
     * @param bit the control needs a Z
     */
    record TargetRead(OperationId operation, boolean bit) implements OperationMessage {}
}
