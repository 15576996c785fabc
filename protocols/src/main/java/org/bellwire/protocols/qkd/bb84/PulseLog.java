package org.bellwire.protocols.qkd.bb84;

import java.util.ArrayDeque;
import java.util.Deque;
import org.bellwire.hardware.transmission.PulseEncoder;
import org.bellwire.kernel.random.CounterStream;

/** The sender's choices, and its record of them until the receiver has announced its clicks. */
final class PulseLog implements PulseEncoder {
    private final double zShare;
    private final CounterStream bases;
    private final CounterStream bits;
    private final Deque<Sent> sent = new ArrayDeque<>();

    record Sent(long pulse, int kind, int basis, int bit) {}

    PulseLog(double zShare, CounterStream bases, CounterStream bits) {
        this.zShare = zShare;
        this.bases = bases;
        this.bits = bits;
    }

    @Override
    public Encoded encode(long pulse, int kind) {
        int basis = bases.chance(zShare) ? 0 : 1;
        int bit = bits.nextInt(0, 1);
        sent.add(new Sent(pulse, kind, basis, bit));
        return new Encoded(basis, bit);
    }

    /** The record of an announced pulse; those of the pulses before it are thrown away. */
    Sent take(long pulse) {
        while (sent.element().pulse() < pulse) {
            sent.remove();
        }
        return sent.remove();
    }
}
