package org.bellwire.protocols.entanglement;

import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.address.PairId;
import org.bellwire.hardware.channel.Message;
import org.bellwire.hardware.node.Router;
import org.bellwire.kernel.event.Timeline;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.protocols.knowledge.FidelityEstimator;
import org.bellwire.protocols.knowledge.MemoryRecord;
import org.bellwire.protocols.knowledge.MemoryState;
import org.bellwire.protocols.message.ProtocolId;

/** What a node offers to the entanglement protocols that run on it. */
public interface ProtocolHost {

    /** The node itself. */
    NodeId self();

    /** Its devices. */
    Router router();

    /** The clock. */
    Timeline timeline();

    /** How the node reckons fidelities. */
    FidelityEstimator estimator();

    /** The node's own luck, for what is not in a device, such as whether a swap succeeds. */
    CounterStream swapLuck();

    /** What the node knows of swaps made without appointment. */
    SwapTrail trail();

    /** Where facts are made known. */
    EntanglementFacts facts();

    /** A fresh address for a protocol that holds this slot first. */
    ProtocolId newProtocolId(int slot);

    /** A fresh name for a pair. */
    PairId newPairId();

    /** Sends a message over the classical channel. */
    void send(NodeId to, Message message);

    /** A protocol is done with a memory and leaves it in this state; the node then looks for further use. */
    void handBack(EntanglementProtocol protocol, MemoryRecord memory, MemoryState state);

    /** A protocol lets go of a memory to which it has done nothing; the memory is as it was before, and the node looks for further use. */
    void letGo(EntanglementProtocol protocol, MemoryRecord memory);

    /** Tells the partner on another node that the work they share is called off. */
    void callOff(NodeId node, ProtocolId partner);
}
