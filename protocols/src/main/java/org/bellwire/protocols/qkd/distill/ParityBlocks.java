package org.bellwire.protocols.qkd.distill;

import java.util.ArrayList;
import java.util.List;
import org.bellwire.protocols.qkd.distill.ParityQuestion.Stretch;

/** The blocks that one pass cuts its shuffle into. */
final class ParityBlocks {
    private final int length;
    private final int[] positionOf;
    private final List<Stretch> stretches = new ArrayList<>();

    ParityBlocks(int[] order, int length) {
        this.length = length;
        positionOf = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            positionOf[order[i]] = i;
        }
        for (int from = 0; from < order.length; from += length) {
            stretches.add(new Stretch(from, Math.min(order.length, from + length)));
        }
    }

    List<Stretch> stretches() {
        return stretches;
    }

    int blockOf(int bit) {
        return positionOf[bit] / length;
    }
}
