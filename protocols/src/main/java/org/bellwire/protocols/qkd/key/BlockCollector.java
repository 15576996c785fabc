package org.bellwire.protocols.qkd.key;

/** Collects sifted bits until their block is complete. */
public final class BlockCollector {
    private final BlockTaker taker;
    private SiftedBlock block = new SiftedBlock();
    private long pulses;

    /**
     * @param taker is given each complete block
     */
    public BlockCollector(BlockTaker taker) {
        this.taker = taker;
    }

    /**
     * Pulses, or pairs, that were sent for the block.
     *
     * @param more of them
     */
    public void sent(long more) {
        pulses += more;
    }

    /** Adds a bit; see {@link SiftedBlock#add}. */
    public void add(int bit, int basis, int kind) {
        block.add(bit, basis, kind);
    }

    /** Bits so far. */
    public int size() {
        return block.size();
    }

    /** Hands the block over, and begins the next. */
    public void complete() {
        SiftedBlock complete = block;
        long sent = pulses;
        block = new SiftedBlock();
        pulses = 0;
        taker.take(complete, sent);
    }
}
