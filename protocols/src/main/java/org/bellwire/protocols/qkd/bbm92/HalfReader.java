package org.bellwire.protocols.qkd.bbm92;

import org.bellwire.hardware.memory.Memory;
import org.bellwire.kernel.random.CounterStream;

/** Measures halves of pairs in bases chosen at random. */
final class HalfReader {
    private final double zShare;
    private final CounterStream bases;

    record Reading(int basis, int bit) {}

    HalfReader(double zShare, CounterStream bases) {
        this.zShare = zShare;
        this.bases = bases;
    }

    Reading read(Memory half) {
        int basis = bases.chance(zShare) ? 0 : 1;
        boolean one = basis == 0 ? half.measure() : half.measureX();
        return new Reading(basis, one ? 1 : 0);
    }
}
