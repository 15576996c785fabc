package org.bellwire.protocols.entanglement;

import java.util.List;
import java.util.Optional;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.address.PairId;
import org.bellwire.hardware.state.QuarterTurn;
import org.bellwire.protocols.knowledge.MemoryRecord;
import org.bellwire.protocols.knowledge.MemoryState;
import org.bellwire.protocols.knowledge.PairRecord;
import org.bellwire.protocols.message.ProtocolId;
import org.bellwire.protocols.message.ProtocolMessage;

/**
 * Purification of one pair with another, one side of it. Each side prepares its halves as the model says, applies
 * CNOT from its kept to its sacrificed half, measures the sacrificed half and tells the other side; equal bits keep the
 * pair, unequal ones lose both.
 *
 * <p>The side that asks names both pairs. The side that is asked waits with one protocol per pair; the one that holds
 * the kept pair takes over the other's memory.
 */
public final class ParityPurification extends EntanglementProtocol {

    private final MemoryRecord kept;
    private final boolean asker;
    private final PurificationModel model;
    private Optional<MemoryRecord> sacrificed;
    private NodeId partnerNode;
    private ProtocolId partner;
    private Optional<Boolean> outcome = Optional.empty();
    private Optional<Boolean> theirs = Optional.empty();
    private boolean started;
    private long measurement;

    private ParityPurification(
            ProtocolHost host, MemoryRecord kept, Optional<MemoryRecord> sacrificed, PurificationModel model) {
        super(host, kept);
        this.kept = kept;
        this.sacrificed = sacrificed;
        this.asker = sacrificed.isPresent();
        this.model = model;
    }

    /** The side that asks. */
    public static ParityPurification asking(
            ProtocolHost host, MemoryRecord kept, MemoryRecord sacrificed, PurificationModel model) {
        return new ParityPurification(host, kept, Optional.of(sacrificed), model);
    }

    /** The side that waits, with a pair that may be kept or sacrificed. */
    public static ParityPurification waiting(ProtocolHost host, MemoryRecord pair, PurificationModel model) {
        return new ParityPurification(host, pair, Optional.empty(), model);
    }

    @Override
    public List<MemoryRecord> memories() {
        return sacrificed.map(s -> List.of(kept, s)).orElseGet(() -> List.of(kept));
    }

    @Override
    public boolean answers(NodeId from, Criterion criterion, WaitingRoom room) {
        if (!(criterion instanceof PurifyPairs wish) || !waitsWith(wish.kept())) {
            return false;
        }
        Optional<EntanglementProtocol> other =
                room.waitingAt(wish.sacrificedSlot()).filter(p -> isWaitingWith(p, wish.sacrificed()));
        sacrificed = other.map(p -> room.absorb(p, this));
        return sacrificed.isPresent();
    }

    private static boolean isWaitingWith(EntanglementProtocol protocol, PairId pair) {
        return protocol instanceof ParityPurification waiting && waiting.waitsWith(pair);
    }

    private boolean waitsWith(PairId pair) {
        return !asker && sacrificed.isEmpty() && kept.pair().id().equals(pair);
    }

    @Override
    public void pairedWith(NodeId node, ProtocolId id) {
        partnerNode = node;
        partner = id;
    }

    @Override
    public void start() {
        started = true;
        measurement = after(kept.memory().parameters().times().ofJointMeasurement(), this::measure);
    }

    private void measure() {
        QuarterTurn side = asker ? QuarterTurn.FORTH : QuarterTurn.BACK;
        memories().forEach(record -> model.prepare(record.memory(), side));
        boolean bit =
                kept.memory().measureParityAgainst(sacrificed.orElseThrow().memory());
        outcome = Optional.of(bit);
        host().send(partnerNode, new ParityMeasured(partner, bit));
        compare();
    }

    private void compare() {
        if (outcome.isPresent() && theirs.isPresent()) {
            end(theirs.equals(outcome));
        }
    }

    @Override
    public void receive(NodeId from, ProtocolMessage message) {
        if (message instanceof ParityMeasured measured) {
            theirs = Optional.of(measured.outcome());
            compare();
        }
    }

    private void end(boolean succeeded) {
        MemoryRecord measured = sacrificed.orElseThrow();
        if (asker && host().facts().purification().isWatched()) {
            host().facts()
                    .purification()
                    .publish(new PurificationEnded(
                            host().timeline().now(), kept.memory().id(), succeeded));
        }
        if (succeeded) {
            model.finish(kept.memory());
            kept.note(improved(measured.pair()));
        }
        host().handBack(this, kept, succeeded ? MemoryState.PURIFIED : MemoryState.RAW);
        host().handBack(this, measured, MemoryState.RAW);
    }

    private PairRecord improved(PairRecord measured) {
        long now = host().timeline().now();
        PairRecord before = kept.pair();
        return before.purified(
                host().estimator()
                        .purified(
                                host().estimator().aged(before.weights(), now - before.since()),
                                host().estimator().aged(measured.weights(), now - measured.since())),
                now);
    }

    /** Once measured, neither half is worth anything without the other side's bit. */
    @Override
    public void memoryExpired(MemoryRecord expired) {
        if (partner != null) {
            host().callOff(partnerNode, partner);
        }
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
        for (MemoryRecord record : memories()) {
            boolean lost = started || expired.filter(e -> e == record).isPresent();
            host().handBack(this, record, lost ? MemoryState.RAW : record.stateBeforeUse());
        }
    }
}
