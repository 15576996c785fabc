package org.bellwire.protocols.distributed;

import java.util.List;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.memory.Memory;
import org.bellwire.hardware.state.SwapOutcome;
import org.bellwire.hardware.state.circuit.QubitState;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.protocols.application.Application;
import org.bellwire.protocols.knowledge.MemoryRecord;
import org.bellwire.protocols.message.ApplicationId;
import org.bellwire.protocols.message.ApplicationMessage;
import org.bellwire.protocols.node.NodeProgram;
import org.bellwire.protocols.node.RouterSoftware;

/**
 * Teleports states from a data memory to another node (Bennett et al., PRL 70, 1895 (1993)). When there is a pair, the node measures
 * its data qubit and its half in the Bell basis (controlled-not from data to half, Hadamard on data, both read) and sends the two
 * bits. The first state is prepared when the window opens, each further one when the one before has been measured. When the last has
 * been received, the memories along the path are given back.
 */
public final class TeleportationSender implements Application, NodeProgram, Booking.Owner {

    /** The name of this kind of application in files and results. */
    public static final String NAME = "teleportation";

    private final RouterSoftware node;
    private final ApplicationId id;
    private final TeleportationParameters parameters;
    private final Memory data;
    private final CounterStream luck;
    private final Operations operations;
    private final Booking booking;
    private int prepared;
    private int measured;
    private int received;

    /** The sending end; the receiver's program has the same id. */
    public TeleportationSender(RouterSoftware node, ApplicationId id, TeleportationParameters parameters) {
        this.node = node;
        this.id = id;
        this.parameters = parameters;
        this.data = node.dataMemories().slot(parameters.dataSlot());
        this.luck = node.streams().stream(node.id().name(), id + " states");
        this.operations = new Operations(node);
        this.booking = new Booking(node, NAME, parameters.terms(), this);
        node.install(id, this);
    }

    @Override
    public void start() {
        booking.ask();
    }

    @Override
    public void opened() {
        prepareNext();
        pairCame();
    }

    private void prepareNext() {
        QubitState state = parameters.input().next(luck);
        data.prepare(state);
        operations.begun(new OperationId(id, prepared), List.of(booking.otherEnd()), state.preparation());
        prepared++;
    }

    @Override
    public void pairCame() {
        while (measured < prepared && booking.hasPair()) {
            measureWith(booking.takePair());
        }
    }

    private void measureWith(MemoryRecord half) {
        SwapOutcome outcome = data.measureBellWith(half.memory());
        data.reset();
        node.send(
                booking.otherEnd(),
                new OperationMessage.StateMeasured(
                        new OperationId(id, measured), half.pair().id(), outcome));
        measured++;
        if (prepared < parameters.states()) {
            prepareNext();
            node.resources().free(half);
        } else {
            node.resources().rest(half);
        }
    }

    @Override
    public void receive(NodeId from, ApplicationMessage message) {
        received++;
        if (received == parameters.states()) {
            booking.end();
        }
    }
}
