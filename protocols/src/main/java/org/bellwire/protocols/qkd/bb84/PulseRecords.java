package org.bellwire.protocols.qkd.bb84;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The records of the end that decides which pulses are kept, in the order of the pulses. */
final class PulseRecords {
    private final Deque<PulseRecord> records = new ArrayDeque<>();

    void add(PulseRecord made) {
        records.add(made);
    }

    /** The record of a pulse, if there is one; those of the pulses before it are thrown away. */
    Optional<PulseRecord> take(long pulse) {
        while (!records.isEmpty() && records.element().pulse() < pulse) {
            records.remove();
        }
        boolean there = !records.isEmpty() && records.element().pulse() == pulse;
        return there ? Optional.of(records.remove()) : Optional.empty();
    }
}
