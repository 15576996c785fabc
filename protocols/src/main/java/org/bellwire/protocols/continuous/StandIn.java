package org.bellwire.protocols.continuous;

import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.address.PairId;
import org.bellwire.hardware.channel.Message;
import org.bellwire.hardware.node.Router;
import org.bellwire.kernel.event.Timeline;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.protocols.entanglement.EntanglementFacts;
import org.bellwire.protocols.entanglement.EntanglementProtocol;
import org.bellwire.protocols.entanglement.ProtocolHost;
import org.bellwire.protocols.entanglement.SwapTrail;
import org.bellwire.protocols.knowledge.FidelityEstimator;
import org.bellwire.protocols.knowledge.MemoryRecord;
import org.bellwire.protocols.knowledge.MemoryState;
import org.bellwire.protocols.message.ProtocolId;

/** The host of a protocol that acts under the name of another one. */
record StandIn(ProtocolHost host, EntanglementProtocol outer) implements ProtocolHost {

    @Override
    public ProtocolId newProtocolId(int slot) {
        return outer.id();
    }

    @Override
    public void handBack(EntanglementProtocol protocol, MemoryRecord memory, MemoryState state) {
        host.handBack(outer, memory, state);
    }

    @Override
    public void letGo(EntanglementProtocol protocol, MemoryRecord memory) {
        host.letGo(outer, memory);
    }

    @Override
    public NodeId self() {
        return host.self();
    }

    @Override
    public Router router() {
        return host.router();
    }

    @Override
    public Timeline timeline() {
        return host.timeline();
    }

    @Override
    public FidelityEstimator estimator() {
        return host.estimator();
    }

    @Override
    public CounterStream swapLuck() {
        return host.swapLuck();
    }

    @Override
    public SwapTrail trail() {
        return host.trail();
    }

    @Override
    public EntanglementFacts facts() {
        return host.facts();
    }

    @Override
    public PairId newPairId() {
        return host.newPairId();
    }

    @Override
    public void send(NodeId to, Message message) {
        host.send(to, message);
    }

    @Override
    public void callOff(NodeId node, ProtocolId partner) {
        host.callOff(node, partner);
    }
}
