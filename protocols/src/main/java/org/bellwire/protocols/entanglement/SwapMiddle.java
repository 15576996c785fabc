package org.bellwire.protocols.entanglement;

import java.util.List;
import java.util.Optional;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.address.PairId;
import org.bellwire.hardware.state.BellWeights;
import org.bellwire.hardware.state.SwapOutcome;
import org.bellwire.protocols.knowledge.MemoryRecord;
import org.bellwire.protocols.knowledge.MemoryState;
import org.bellwire.protocols.knowledge.PairHistory;
import org.bellwire.protocols.knowledge.PairRecord;
import org.bellwire.protocols.message.ProtocolId;
import org.bellwire.protocols.message.ProtocolMessage;

/**
 * Entanglement swapping in the router that holds one half of each of two pairs (&#379;ukowski et al., PRL 71, 4287
 * (1993)). When both far ends have agreed it measures its two halves in the Bell basis and tells the ends; the right end
 * gets the bits of the correction.
 */
public final class SwapMiddle extends EntanglementProtocol {

    private final MemoryRecord left;
    private final MemoryRecord right;
    private final double successProbability;
    private long measurement;
    private Optional<ProtocolId> leftPartner = Optional.empty();
    private Optional<ProtocolId> rightPartner = Optional.empty();

    /** A swap of the pairs in these two memories. */
    public SwapMiddle(ProtocolHost host, MemoryRecord left, MemoryRecord right, SwappingParameters parameters) {
        super(host, left);
        this.left = left;
        this.right = right;
        this.successProbability = parameters.successProbability();
    }

    @Override
    public List<MemoryRecord> memories() {
        return List.of(left, right);
    }

    @Override
    public void pairedWith(NodeId node, ProtocolId partner) {
        if (node.equals(left.pair().remote().node())) {
            leftPartner = Optional.of(partner);
        } else {
            rightPartner = Optional.of(partner);
        }
    }

    @Override
    public boolean isReady() {
        return leftPartner.isPresent() && rightPartner.isPresent();
    }

    @Override
    public void start() {
        measurement = after(left.memory().parameters().times().ofJointMeasurement(), this::measure);
    }

    private void measure() {
        boolean succeeded = host().swapLuck().chance(successProbability);
        if (succeeded) {
            join();
        } else {
            tell(left, leftPartner, SwapResult.Outcome.FAILED);
            tell(right, rightPartner, SwapResult.Outcome.FAILED);
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
        host().handBack(this, left, MemoryState.RAW);
        host().handBack(this, right, MemoryState.RAW);
    }

    private void join() {
        long now = host().timeline().now();
        long expiry = Math.min(left.memory().expiry(), right.memory().expiry());
        SwapOutcome bits = left.memory().measureBellWith(right.memory());
        BellWeights joined = host().estimator().swapped(aged(left, now), aged(right, now));
        PairHistory history = left.pair().history().joinedWith(right.pair().history());
        PairId pair = host().newPairId();
        PairRecord forLeft = new PairRecord(pair, right.pair().remote(), joined, now, history);
        PairRecord forRight = new PairRecord(pair, left.pair().remote(), joined, now, history);
        tell(left, leftPartner, new Joined(forLeft, false, false, expiry));
        tell(right, rightPartner, new Joined(forRight, bits.bit(), bits.phase(), expiry));
    }

    private BellWeights aged(MemoryRecord half, long now) {
        return host().estimator().aged(half.pair().weights(), now - half.pair().since());
    }

    private void tell(MemoryRecord half, Optional<ProtocolId> partner, SwapResult.Outcome outcome) {
        host().send(half.pair().remote().node(), new SwapResult(partner.orElseThrow(), outcome));
    }

    @Override
    public void receive(NodeId from, ProtocolMessage message) {}

    @Override
    public void memoryExpired(MemoryRecord expired) {
        giveBack(Optional.of(expired));
    }

    @Override
    public void calledOff() {
        giveBack(Optional.empty());
    }

    @Override
    public void abandon() {
        host().timeline().cancel(measurement);
    }

    private void giveBack(Optional<MemoryRecord> expired) {
        abandon();
        NodeId leftNode = left.pair().remote().node();
        NodeId rightNode = right.pair().remote().node();
        leftPartner.ifPresent(p -> host().callOff(leftNode, p));
        rightPartner.ifPresent(p -> host().callOff(rightNode, p));
        for (MemoryRecord record : memories()) {
            boolean lost = expired.filter(e -> e == record).isPresent();
            host().handBack(this, record, lost ? MemoryState.RAW : record.stateBeforeUse());
        }
    }
}
