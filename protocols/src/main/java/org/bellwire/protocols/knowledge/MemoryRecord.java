package org.bellwire.protocols.knowledge;

import java.util.Optional;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.address.PairId;
import org.bellwire.hardware.memory.Memory;

/** A node's record of one of its memories, beside the device itself. */
public final class MemoryRecord {

    private final Memory memory;
    private final int slot;
    private MemoryState state = MemoryState.RAW;
    private MemoryState stateBeforeUse = MemoryState.RAW;
    private Optional<PairRecord> pair = Optional.empty();
    private Optional<FarEnd> farEnd = Optional.empty();

    /** A record of a free memory. */
    public MemoryRecord(Memory memory) {
        this.memory = memory;
        this.slot = memory.id().slot();
    }

    /** The device that this record is about. */
    public Memory memory() {
        return memory;
    }

    /** Index of the memory in its array. */
    public int slot() {
        return slot;
    }

    /** What the memory is used for now. */
    public MemoryState state() {
        return state;
    }

    /** The state it had when its present protocol took it. */
    public MemoryState stateBeforeUse() {
        return stateBeforeUse;
    }

    /** Whether the memory holds half of a pair, even while a protocol works on it. */
    public boolean isPaired() {
        return pair.isPresent();
    }

    /**
     * The pair whose half the memory holds.
     *
     * @throws IllegalStateException if it holds none
     */
    public PairRecord pair() {
        return pair.orElseThrow(() -> new IllegalStateException(memory.id() + " holds no pair"));
    }

    /** Whether a pair with that node lies here, free to be used. */
    public boolean holdsPairWith(NodeId node) {
        return state.holdsPair() && pair().remote().node().equals(node);
    }

    /** Notes the pair that a protocol has just made or changed. */
    public void note(PairRecord newPair) {
        pair = Optional.of(newPair);
    }

    /** The far end of the pair, where news of swaps has come; empty for pairs over one link and where swaps follow an order. */
    public Optional<FarEnd> farEnd() {
        return farEnd;
    }

    /** What the two ends of the link by which the half was made call the pair it held then; it names the half for good. */
    public PairId link() {
        return farEnd.map(FarEnd::link).orElseGet(() -> pair().id());
    }

    /** When the pair of that link was made, ps. */
    public long linkMade() {
        return farEnd.map(FarEnd::linkMade).orElseGet(() -> pair().history().born());
    }

    /** Notes the pair that a swap of another router has made of this one. */
    public void note(PairRecord newPair, FarEnd end) {
        note(newPair);
        farEnd = Optional.of(end);
    }

    /** A protocol takes the memory. */
    public void occupy() {
        stateBeforeUse = state;
        state = MemoryState.OCCUPIED;
    }

    /** The memory is given back as it was. */
    public void restore() {
        state = stateBeforeUse;
    }

    /** The memory is given back with a pair in it. */
    public void keep(MemoryState paired) {
        state = paired;
    }

    /** The memory is given back empty: the device is reset and the pair forgotten. */
    public void clear() {
        pair = Optional.empty();
        farEnd = Optional.empty();
        state = MemoryState.RAW;
        memory.reset();
    }

    @Override
    public String toString() {
        return memory.id() + " " + state + pair.map(p -> " with " + p.remote()).orElse("");
    }
}
