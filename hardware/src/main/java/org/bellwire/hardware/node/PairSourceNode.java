package org.bellwire.hardware.node;

import java.util.LinkedHashMap;
import java.util.Map;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.channel.FiberParameters;
import org.bellwire.hardware.transmission.PairArm;
import org.bellwire.hardware.transmission.PairLight;
import org.bellwire.hardware.transmission.PairSourceParameters;

/** A source of entangled photon pairs, with fibers to the key nodes that measure them. Nobody has to trust it. */
public final class PairSourceNode extends Node {
    private final PairSourceParameters source;
    private final Map<NodeId, PairArm> arms = new LinkedHashMap<>();

    PairSourceNode(NodeId id, Wires wires, PairSourceParameters source) {
        super(id, wires);
        this.source = source;
    }

    void join(KeyNode receiver, FiberParameters fiber, double polarizationFidelity) {
        arms.put(
                receiver.id(),
                new PairArm(
                        fiber,
                        polarizationFidelity,
                        receiver.hardware().receiver().at(source.frequencyHz())));
    }

    /**
     * The way of pairs to two receivers.
     *
     * @throws IllegalStateException when a fiber is missing
     */
    public PairLight light(NodeId first, NodeId second) {
        return new PairLight(source, arm(first), arm(second));
    }

    private PairArm arm(NodeId receiver) {
        PairArm arm = arms.get(receiver);
        if (arm == null) {
            throw new IllegalStateException("no quantum channel leads from " + id().name() + " to " + receiver.name());
        }
        return arm;
    }
}
