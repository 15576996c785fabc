package org.bellwire.protocols.qkd.distill;

import java.util.ArrayList;
import java.util.List;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.kernel.random.RandomStreams;

/** The shuffles of one block. Both ends derive them from a seed that is public; pass 0 keeps the order of the key. */
final class Shuffles {
    private final int length;
    private final RandomStreams streams;
    private final List<int[]> orders = new ArrayList<>();

    Shuffles(int length, long seed) {
        this.length = length;
        streams = new RandomStreams(seed, 0);
    }

    /** The bit of the key at each position of a pass. */
    int[] order(int pass) {
        while (orders.size() <= pass) {
            orders.add(shuffled(orders.size()));
        }
        return orders.get(pass);
    }

    boolean odd(int pass, ParityQuestion.Stretch stretch, boolean[] key) {
        int[] order = order(pass);
        boolean odd = false;
        for (int i = stretch.from(); i < stretch.to(); i++) {
            odd ^= key[order[i]];
        }
        return odd;
    }

    private int[] shuffled(int pass) {
        int[] order = new int[length];
        for (int i = 0; i < length; i++) {
            order[i] = i;
        }
        CounterStream stream = streams.stream("cascade", "pass " + pass);
        for (int i = length - 1; pass > 0 && i > 0; i--) {
            int other = stream.nextInt(0, i);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
        return order;
    }
}
