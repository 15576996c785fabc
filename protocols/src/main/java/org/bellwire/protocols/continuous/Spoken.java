package org.bellwire.protocols.continuous;

import java.util.HashSet;
import java.util.Set;
import org.bellwire.hardware.address.PairId;
import org.bellwire.protocols.knowledge.MemoryRecord;

/** The pairs of a node that are spoken for: on their way to a request. */
final class Spoken {

    private final Set<PairId> pairs = new HashSet<>();

    void add(PairId pair) {
        pairs.add(pair);
    }

    void remove(PairId pair) {
        pairs.remove(pair);
    }

    boolean isFor(MemoryRecord record) {
        return record.isPaired() && pairs.contains(record.pair().id());
    }
}
