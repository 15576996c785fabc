package org.bellwire.protocols.distributed;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.address.PairId;
import org.bellwire.protocols.knowledge.MemoryRecord;
import org.bellwire.protocols.node.RouterSoftware;

/**
 * Keeps what is said of a pair until the node's own half is there. On a path with swaps the bits of the other end may be faster than
 * the result of the last swap, which names the pair and brings the correction that makes &Phi;+ of it.
 */
public final class PairInbox<M extends PairMessage> {
    private final RouterSoftware node;
    private final Work<M> work;
    private final Map<PairId, Letter<M>> waiting = new HashMap<>();

    /** What is to be done when both are there. */
    @FunctionalInterface
    public interface Work<M> {
        void begin(NodeId from, M message, MemoryRecord half);
    }

    private record Letter<M>(NodeId from, M message) {}

    public PairInbox(RouterSoftware node, Work<M> work) {
        this.node = node;
        this.work = work;
    }

    public void receive(NodeId from, M message) {
        Optional<MemoryRecord> half = node.holding(message.pair());
        if (half.isPresent()) {
            work.begin(from, message, half.get());
        } else {
            waiting.put(message.pair(), new Letter<>(from, message));
        }
    }

    public void offered(MemoryRecord memory) {
        if (!waiting.isEmpty() && memory.state().holdsPair()) {
            Letter<M> letter = waiting.remove(memory.pair().id());
            if (letter != null) {
                work.begin(letter.from(), letter.message(), memory);
            }
        }
    }
}
