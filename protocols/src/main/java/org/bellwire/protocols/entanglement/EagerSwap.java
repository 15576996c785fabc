package org.bellwire.protocols.entanglement;

import java.util.List;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.protocols.knowledge.MemoryRecord;
import org.bellwire.protocols.knowledge.MemoryState;
import org.bellwire.protocols.message.ProtocolId;
import org.bellwire.protocols.message.ProtocolMessage;
import org.bellwire.protocols.message.ReservationId;

/** A swap as soon as possible: it begins without asking the far ends, which learn of it from the {@link SwapTrail}. */
public final class EagerSwap extends EntanglementProtocol {

    private final ReservationId reservation;
    private final PathEnds ends;
    private final MemoryRecord left;
    private final MemoryRecord right;
    private final double successProbability;
    private long measurement;

    /**
     * A swap of the pairs in two memories.
     *
     * @param left holds a pair towards the initiator
     * @param right holds a pair towards the responder
     */
    public EagerSwap(
            ProtocolHost host,
            ReservationId reservation,
            PathEnds ends,
            MemoryRecord left,
            MemoryRecord right,
            SwappingParameters parameters) {
        super(host, left);
        this.reservation = reservation;
        this.ends = ends;
        this.left = left;
        this.right = right;
        this.successProbability = parameters.successProbability();
    }

    @Override
    public List<MemoryRecord> memories() {
        return List.of(left, right);
    }

    @Override
    public void pairedWith(NodeId node, ProtocolId partner) {}

    @Override
    public void start() {
        measurement = after(left.memory().parameters().times().ofJointMeasurement(), this::measure);
    }

    private void measure() {
        boolean succeeded = host().swapLuck().chance(successProbability);
        if (succeeded) {
            host().trail().swapped(reservation, ends, left, right, left.memory().measureBellWith(right.memory()));
        } else {
            memories().forEach(this::tellLoss);
        }
        if (host().facts().swapping().isWatched()) {
            host().facts()
                    .swapping()
                    .publish(new PairsSwapped(
                            host().timeline().now(),
                            left.memory().id(),
                            right.memory().id(),
                            succeeded));
        }
        memories().forEach(record -> host().handBack(this, record, MemoryState.RAW));
    }

    private void tellLoss(MemoryRecord half) {
        SwapNews.Lost loss = host().trail().loss(half);
        host().send(loss.address().to().node(), loss);
    }

    @Override
    public void receive(NodeId from, ProtocolMessage message) {}

    @Override
    public void abandon() {
        host().timeline().cancel(measurement);
    }

    @Override
    public void memoryExpired(MemoryRecord expired) {
        abandon();
        for (MemoryRecord record : memories()) {
            host().handBack(this, record, record == expired ? MemoryState.RAW : record.stateBeforeUse());
        }
    }

    @Override
    public void calledOff() {
        abandon();
        memories().forEach(record -> host().handBack(this, record, record.stateBeforeUse()));
    }
}
