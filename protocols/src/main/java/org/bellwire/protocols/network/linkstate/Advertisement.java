package org.bellwire.protocols.network.linkstate;

import java.util.List;
import org.bellwire.hardware.address.NodeId;

/**
 * What a router says of its links.
 *
 * @param header whose word it is, and which
 * @param links to the neighbors that hear it and are heard, by name
 */
record Advertisement(Header header, List<AdvertisedLink> links) {

    Advertisement {
        links = List.copyOf(links);
    }

    NodeId origin() {
        return header.origin();
    }

    /**
     * Names an advertisement.
     *
     * @param origin the router that speaks
     * @param sequence grows with each of its advertisements
     * @param originated when it was made, in ps
     */
    record Header(NodeId origin, long sequence, long originated) {

        /** Whether this replaces the other of the same origin: by a larger sequence, or else by less age. */
        boolean isNewerThan(Header other) {
            return sequence != other.sequence ? sequence > other.sequence : originated > other.originated;
        }
    }

    /**
     * One direction of a link.
     *
     * @param cost not negative
     */
    record AdvertisedLink(NodeId neighbor, double cost) {}
}
