package org.bellwire.hardware.node;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.channel.FiberParameters;
import org.bellwire.hardware.source.PulseKind;
import org.bellwire.hardware.transmission.PulseHardware;
import org.bellwire.hardware.transmission.PulseReceiver;
import org.bellwire.hardware.transmission.TransmissionParameters;

/** A node for quantum key distribution: a source of weak pulses, a receiver, and fibers that leave it. */
public final class KeyNode extends Node {
    private final PulseHardware hardware;
    private final Map<NodeId, Fiber> fibers = new LinkedHashMap<>();

    private record Fiber(FiberParameters parameters, double polarizationFidelity, PulseReceiver receiver) {}

    KeyNode(NodeId id, Wires wires, PulseHardware hardware) {
        super(id, wires);
        this.hardware = hardware;
    }

    void join(KeyNode receiver, FiberParameters fiber, double polarizationFidelity) {
        fibers.put(receiver.id(), new Fiber(fiber, polarizationFidelity, receiver.hardware.receiver()));
    }

    public PulseHardware hardware() {
        return hardware;
    }

    /** Whether a fiber leads to another node. */
    public boolean shinesOn(NodeId receiver) {
        return fibers.containsKey(receiver);
    }

    /**
     * The way of pulses to another node.
     *
     * @throws IllegalStateException when there is no fiber
     */
    public TransmissionParameters light(NodeId receiver, List<PulseKind> kinds) {
        Fiber fiber = fibers.get(receiver);
        if (fiber == null) {
            throw new IllegalStateException("no quantum channel leads from " + id().name() + " to " + receiver.name());
        }
        return new TransmissionParameters(
                hardware.sender(kinds),
                fiber.parameters(),
                fiber.polarizationFidelity(),
                fiber.receiver().at(hardware.frequencyHz()));
    }
}
