package org.bellwire.protocols.qkd.key;

import java.util.Arrays;
import java.util.function.Consumer;
import org.bellwire.kernel.observe.Topic;

/** Cuts a flow of bits into keys of one length. A bit goes into one key, and then is gone. */
public final class KeyCutter {
    private final PeerLine line;
    private final int keyBits;
    private final Consumer<BitString> taker;
    private final Topic<KeyMade> made;
    private final boolean[] pending;
    private int filled;
    private long cut;

    /**
     * @param keyBits length of a key, at least 1
     * @param taker is given each key as soon as it is there
     */
    public KeyCutter(PeerLine line, int keyBits, Consumer<BitString> taker) {
        if (keyBits < 1) {
            throw new IllegalArgumentException("keys of " + keyBits + " bits; at least 1");
        }
        this.line = line;
        this.keyBits = keyBits;
        this.taker = taker;
        made = line.observations().topic(KeyMade.class);
        pending = new boolean[keyBits];
    }

    public void add(boolean[] bits) {
        int from = 0;
        while (from < bits.length) {
            int part = Math.min(keyBits - filled, bits.length - from);
            System.arraycopy(bits, from, pending, filled, part);
            filled += part;
            from += part;
            if (filled == keyBits) {
                cut();
            }
        }
    }

    private void cut() {
        BitString key = BitString.of(pending);
        Arrays.fill(pending, false);
        filled = 0;
        long number = cut++;
        if (made.isWatched()) {
            made.publish(new KeyMade(
                    line.timeline().now(),
                    line.exchange(),
                    line.self().name(),
                    line.peer().name(),
                    number,
                    key));
        }
        taker.accept(key);
    }

    /** Keys so far. */
    public long keys() {
        return cut;
    }
}
