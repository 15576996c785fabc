package org.bellwire.protocols.qkd.key;

/** Makes keys of sifted bits as they are, errors and all; not secret. SeQUeNCe's BB84 alone does this. */
public final class SiftedKeys implements BlockTaker {
    private final KeyCutter cutter;

    public SiftedKeys(KeyCutter cutter) {
        this.cutter = cutter;
    }

    @Override
    public void take(SiftedBlock block, long pulses) {
        boolean[] bits = new boolean[block.size()];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = block.bit(i);
        }
        cutter.add(bits);
    }
}
