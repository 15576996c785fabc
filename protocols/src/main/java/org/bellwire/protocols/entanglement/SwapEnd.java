package org.bellwire.protocols.entanglement;

import java.util.List;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.state.Pauli;
import org.bellwire.protocols.knowledge.MemoryRecord;
import org.bellwire.protocols.knowledge.MemoryState;
import org.bellwire.protocols.knowledge.PairRecord;
import org.bellwire.protocols.message.ProtocolId;
import org.bellwire.protocols.message.ProtocolMessage;

/** The far end of a pair that another router swaps: it waits for the result and applies the correction. */
public final class SwapEnd extends EntanglementProtocol {

    private final MemoryRecord record;

    /** Waits with the half in this memory. */
    public SwapEnd(ProtocolHost host, MemoryRecord record) {
        super(host, record);
        this.record = record;
    }

    @Override
    public List<MemoryRecord> memories() {
        return List.of(record);
    }

    @Override
    public boolean answers(NodeId from, Criterion criterion, WaitingRoom room) {
        return criterion instanceof SwapHalf wish && record.pair().id().equals(wish.pair());
    }

    @Override
    public void pairedWith(NodeId node, ProtocolId partner) {}

    @Override
    public void start() {}

    @Override
    public void receive(NodeId from, ProtocolMessage message) {
        if (message instanceof SwapResult result
                && result.joined() instanceof Joined joined
                && host().timeline().now() < joined.expiry()) {
            take(joined);
        } else {
            host().handBack(this, record, MemoryState.RAW);
        }
    }

    private void take(Joined joined) {
        if (joined.bit()) {
            record.memory().apply(Pauli.X);
        }
        if (joined.phase()) {
            record.memory().apply(Pauli.Z);
        }
        record.note(agedToNow(joined.pair()));
        record.memory().expireAt(joined.expiry());
        host().handBack(this, record, MemoryState.ENTANGLED);
    }

    /** The pair was stored while the result was on its way. */
    private PairRecord agedToNow(PairRecord pair) {
        long now = host().timeline().now();
        return pair.reestimated(host().estimator().aged(pair.weights(), now - pair.since()), now);
    }

    @Override
    public void memoryExpired(MemoryRecord expired) {
        host().handBack(this, record, MemoryState.RAW);
    }

    @Override
    public void calledOff() {
        host().handBack(this, record, record.stateBeforeUse());
    }
}
