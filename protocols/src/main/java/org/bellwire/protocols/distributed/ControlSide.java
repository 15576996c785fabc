package org.bellwire.protocols.distributed;

import java.util.List;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.memory.Memory;
import org.bellwire.hardware.state.Pauli;
import org.bellwire.hardware.state.circuit.Circuit;
import org.bellwire.hardware.state.circuit.QubitState;
import org.bellwire.protocols.application.RequestTerms;
import org.bellwire.protocols.knowledge.MemoryRecord;
import org.bellwire.protocols.message.ApplicationMessage;
import org.bellwire.protocols.node.NodeProgram;
import org.bellwire.protocols.node.RouterSoftware;

/**
 * The control's side of a teleported controlled-not: a controlled-not from the control to the half of the pair, which is read in Z and
 * told; the bit that comes back asks for a Z on the control.
 */
final class ControlSide implements NodeProgram, Booking.Owner {
    private final RouterSoftware node;
    private final OperationId operation;
    private final Memory data;
    private final QubitState input;
    private final Circuit result;
    private final Operations operations;
    private final Booking booking;
    private boolean prepared;
    private boolean read;

    /**
     * @param result what the gate makes of the states of both data qubits
     */
    ControlSide(
            RouterSoftware node,
            OperationId operation,
            RequestTerms terms,
            int slot,
            QubitState input,
            Circuit result) {
        this.node = node;
        this.operation = operation;
        this.data = node.dataMemories().slot(slot);
        this.input = input;
        this.result = result;
        this.operations = new Operations(node);
        this.booking = new Booking(node, operation.application().kind(), terms, this);
        node.install(operation.application(), this);
    }

    void start() {
        booking.ask();
    }

    @Override
    public void opened() {
        data.prepare(input);
        prepared = true;
        operations.begun(operation, List.of(node.id(), booking.otherEnd()), result);
        pairCame();
    }

    @Override
    public void pairCame() {
        if (prepared && !read && booking.hasPair()) {
            MemoryRecord half = booking.takePair();
            boolean bit = data.measureParityAgainst(half.memory());
            read = true;
            node.send(
                    booking.otherEnd(),
                    new OperationMessage.ControlRead(operation, half.pair().id(), bit));
            node.resources().rest(half);
        }
    }

    @Override
    public void receive(NodeId from, ApplicationMessage message) {
        if (message instanceof OperationMessage.TargetRead target) {
            if (target.bit()) {
                data.apply(Pauli.Z);
            }
            operations.deliver(operation, 0, data);
            booking.end();
        }
    }
}
