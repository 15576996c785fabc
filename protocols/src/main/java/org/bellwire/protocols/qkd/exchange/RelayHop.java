package org.bellwire.protocols.qkd.exchange;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.bellwire.protocols.qkd.exchange.RelayMessage.Carried;
import org.bellwire.protocols.qkd.exchange.RelayMessage.Dropped;
import org.bellwire.protocols.qkd.key.BitString;

/**
 * One link of a relay. The near end decides which key of the link is used for what; the far end keeps every key until it is told. Each
 * key is used once.
 */
final class RelayHop {
    private final KeyDesk near;
    private final KeyDesk far;
    private final String relay;
    private final int buffer;
    private final Runnable stocked;
    private final PulseExchange exchange;
    private final Deque<Pad> nearPads = new ArrayDeque<>();
    private final Map<Long, BitString> farPads = new HashMap<>();
    private long nearCount;
    private long farCount;

    private record Pad(long number, BitString key) {}

    /**
     * @param relay name of the whole, under which the hop's messages go
     * @param stocked to be told when the near end has one more key
     */
    RelayHop(String relay, KeyDesk near, KeyDesk far, RelayTerms terms, Runnable stocked) {
        this.near = near;
        this.far = far;
        this.relay = relay;
        this.buffer = terms.buffer();
        this.stocked = stocked;
        String link = relay + "." + near.name() + "-" + far.name();
        exchange = PulseExchange.open(link, near, far, terms.links(), this::nearKey, this::farKey);
    }

    private void nearKey(BitString key) {
        long number = nearCount++;
        if (nearPads.size() == buffer) {
            near.send(far.node().id(), relay, new Dropped(number));
        } else {
            nearPads.add(new Pad(number, key));
            stocked.run();
        }
    }

    private void farKey(BitString key) {
        farPads.put(farCount++, key);
    }

    void begin() {
        exchange.begin();
    }

    void end() {
        exchange.end();
    }

    boolean isStocked() {
        return !nearPads.isEmpty();
    }

    /** At the near end: sends a key over the link, under the oldest key of it. */
    void carry(long number, BitString key, long wanted) {
        Pad pad = nearPads.remove();
        near.send(far.node().id(), relay, new Carried(number, pad.number(), key.xor(pad.key()), wanted));
    }

    /** At the far end: the key that came. */
    BitString open(Carried carried) {
        return carried.cipher().xor(farPads.remove(carried.pad()));
    }

    /** At the far end: a key that is never used. */
    void forget(Dropped dropped) {
        farPads.remove(dropped.pad());
    }
}
