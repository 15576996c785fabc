package org.bellwire.protocols.resource;

import java.util.Optional;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.channel.Message;
import org.bellwire.protocols.entanglement.SwapNews;
import org.bellwire.protocols.entanglement.SwapTrail;
import org.bellwire.protocols.knowledge.MemoryRecord;
import org.bellwire.protocols.knowledge.PairRecord;

/** What a node tells others when it loses a half that it holds; asked before the half is gone. */
sealed interface LossNotices {

    /** A message and who gets it. */
    record Notice(NodeId to, Message message) {}

    /** The pair was beyond its cutoff. */
    Notice onCutoff(MemoryRecord half);

    /** The memory has expired. */
    Optional<Notice> onExpiry(MemoryRecord half);

    /** As fits the way in which the routers swap. */
    static LossNotices of(SwapOrder order, SwapTrail trail) {
        return order instanceof SwapOrder.AsSoonAsPossible ? new ToTrail(trail) : new ToHolder();
    }

    /** To the holder of the other half, who is known. Its memory expires by its own clock. */
    record ToHolder() implements LossNotices {

        @Override
        public Notice onCutoff(MemoryRecord half) {
            PairRecord pair = half.pair();
            return new Notice(
                    pair.remote().node(),
                    new ResourceMessage.PairDropped(pair.id(), pair.remote().slot()));
        }

        @Override
        public Optional<Notice> onExpiry(MemoryRecord half) {
            return Optional.empty();
        }
    }

    /** Along the trail of swaps, to whoever holds the other half by now. */
    record ToTrail(SwapTrail trail) implements LossNotices {

        @Override
        public Notice onCutoff(MemoryRecord half) {
            SwapNews.Lost loss = trail.loss(half);
            return new Notice(loss.address().to().node(), loss);
        }

        @Override
        public Optional<Notice> onExpiry(MemoryRecord half) {
            return half.isPaired() ? Optional.of(onCutoff(half)) : Optional.empty();
        }
    }
}
