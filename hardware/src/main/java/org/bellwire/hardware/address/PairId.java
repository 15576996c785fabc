package org.bellwire.hardware.address;

/**
 * What laboratories agree to call an entangled pair. Never reused, so that a stale message can not touch a younger
 * pair in the same memory.
 *
 * @param creator the node that named the pair
 * @param serial that node's running number
 */
public record PairId(NodeId creator, long serial) {

    @Override
    public String toString() {
        return creator.name() + "#" + serial;
    }
}
