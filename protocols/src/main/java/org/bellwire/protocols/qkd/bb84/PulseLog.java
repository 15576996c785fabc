package org.bellwire.protocols.qkd.bb84;

import org.bellwire.hardware.transmission.PulseEncoder;
import org.bellwire.kernel.random.CounterStream;

/** Chooses what pulses carry, and notes it. */
final class PulseLog implements PulseEncoder {
    private final double zShare;
    private final CounterStream bases;
    private final CounterStream bits;
    private final PulseRecords sent;

    PulseLog(double zShare, CounterStream bases, CounterStream bits, PulseRecords sent) {
        this.zShare = zShare;
        this.bases = bases;
        this.bits = bits;
        this.sent = sent;
    }

    @Override
    public Encoded encode(long pulse, int kind) {
        int basis = bases.chance(zShare) ? 0 : 1;
        int bit = bits.nextInt(0, 1);
        sent.add(new PulseRecord(pulse, kind, basis, bit));
        return new Encoded(basis, bit);
    }
}
