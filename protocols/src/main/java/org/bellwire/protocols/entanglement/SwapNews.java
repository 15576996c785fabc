package org.bellwire.protocols.entanglement;

import org.bellwire.hardware.address.MemoryId;
import org.bellwire.hardware.address.PairId;
import org.bellwire.hardware.channel.Message;
import org.bellwire.protocols.knowledge.FarEnd;
import org.bellwire.protocols.knowledge.PairRecord;

/**
 * What routers that swap as soon as possible tell each other. News is about the half of a pair that the receiver holds or has
 * swapped; in that case it goes on to the holder of the other half.
 */
public sealed interface SwapNews extends Message {

    /**
     * One end of a link, as seen from the other.
     *
     * @param link what both ends call the pair that the link has made
     * @param from the sender's memory of the link
     * @param to the receiver's memory of the link
     */
    record Address(PairId link, MemoryId from, MemoryId to) {

        Address back() {
            return new Address(link, to, from);
        }
    }

    /** For whom. */
    Address address();

    /** The same for another one. */
    SwapNews readdressed(Address other);

    /**
     * The pair reaches further: its far half was swapped with the near half of another pair.
     *
     * @param address for whom
     * @param ends the ends of the path
     * @param pair the other pair when it was measured
     * @param beyond its far end, with the correction of the swap
     * @param expiry instant at which the other pair is given up, ps
     */
    record Extended(Address address, PathEnds ends, PairRecord pair, FarEnd beyond, long expiry) implements SwapNews {

        @Override
        public SwapNews readdressed(Address other) {
            return new Extended(other, ends, pair, beyond, expiry);
        }
    }

    /** The far half is lost. */
    record Lost(Address address) implements SwapNews {

        @Override
        public SwapNews readdressed(Address other) {
            return new Lost(other);
        }
    }
}
