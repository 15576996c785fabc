package org.bellwire.protocols.qkd.bb84;

import java.util.List;
import org.bellwire.hardware.channel.Message;
import org.bellwire.protocols.qkd.key.BitString;

/** What the two ends of BB84 say until bits are sifted. */
public sealed interface Bb84Message extends Message {

    /**
     * Trains begin, one after the other without a gap.
     *
     * @param start instant of pulse 0 at the sender, ps
     * @param trainPulses pulses of a train
     */
    record TrainsBegun(long start, long trainPulses) implements Bb84Message {}

    /**
     * The pulses of a train that clicked.
     *
     * @param train from 0
     * @param pulses their numbers
     * @param bases for each, whether it was measured in X
     */
    record ClicksAnnounced(long train, List<Long> pulses, BitString bases) implements Bb84Message {
        public ClicksAnnounced {
            pulses = List.copyOf(pulses);
        }
    }

    /**
     * Which of the announced clicks are kept, as both ends had the same basis.
     *
     * @param train from 0
     * @param matching for each announced click, whether it is kept
     * @param kinds for each announced click, the kind of pulse it was
     * @param blockEnds whether the block is complete with this train
     */
    record BasesMatched(long train, BitString matching, List<Byte> kinds, boolean blockEnds) implements Bb84Message {
        public BasesMatched {
            kinds = List.copyOf(kinds);
        }
    }

    /** No more trains are wanted. */
    record TrainsEnded() implements Bb84Message {}
}
