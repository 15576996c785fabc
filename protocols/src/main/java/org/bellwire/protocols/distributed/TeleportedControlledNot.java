package org.bellwire.protocols.distributed;

import org.bellwire.hardware.state.circuit.Circuit;
import org.bellwire.hardware.state.circuit.Gate;
import org.bellwire.hardware.state.circuit.QubitState;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.protocols.application.Application;
import org.bellwire.protocols.message.ApplicationId;
import org.bellwire.protocols.node.RouterSoftware;

/**
 * A controlled-not between data qubits of two nodes, with one pair and one bit each way (Gottesman, quant-ph/9807006; Eisert et al.,
 * PRA 62, 052317 (2000)). This starts both sides; from then on each knows its own devices and what it is told.
 */
public final class TeleportedControlledNot implements Application {

    /** The name of this kind of application in files and results. */
    public static final String NAME = "teleported_cnot";

    private final ControlSide control;
    private final TargetSide target;
    private final long begin;

    /** The programs of both nodes. */
    public TeleportedControlledNot(
            RouterSoftware controlNode,
            RouterSoftware targetNode,
            ApplicationId id,
            ControlledNotParameters parameters) {
        CounterStream luck = controlNode.streams().stream(controlNode.id().name(), id + " states");
        QubitState controlState = parameters.control().next(luck);
        QubitState targetState = parameters.target().next(luck);
        Circuit result = Circuit.on(2)
                .then(controlState.preparation(), 0)
                .then(targetState.preparation(), 1)
                .then(Gate.CX, 0, 1);
        OperationId operation = new OperationId(id, 0);
        begin = parameters.terms().start();
        target = new TargetSide(targetNode, operation, parameters.targetSlot(), targetState);
        control = new ControlSide(
                controlNode, operation, parameters.terms(), parameters.controlSlot(), controlState, result);
    }

    @Override
    public void start() {
        target.startAt(begin);
        control.start();
    }
}
