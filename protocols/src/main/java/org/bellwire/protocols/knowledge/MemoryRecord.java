package org.bellwire.protocols.knowledge;

import java.util.Optional;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.memory.Memory;

/** A node's record of one of its memories, beside the device itself. */
public final class MemoryRecord {

    private final Memory memory;
    private final int slot;
    private MemoryState state = MemoryState.RAW;
    private MemoryState stateBeforeUse = MemoryState.RAW;
    private Optional<PairRecord> pair = Optional.empty();

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

    /** A protocol takes the memory. */
    public void occupy() {
        stateBeforeUse = state;
        state = MemoryState.OCCUPIED;
    }

    /** The memory is given back with a pair in it. */
    public void keep(MemoryState paired) {
        state = paired;
    }

    /** The memory is given back empty: the device is reset and the pair forgotten. */
    public void clear() {
        pair = Optional.empty();
        state = MemoryState.RAW;
        memory.reset();
    }

    @Override
    public String toString() {
        return memory.id() + " " + state + pair.map(p -> " with " + p.remote()).orElse("");
    }
}
