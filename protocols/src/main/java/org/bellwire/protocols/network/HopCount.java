package org.bellwire.protocols.network;

import org.bellwire.hardware.node.ElementaryLink;

/** Every link costs the same: the fewest swaps. */
public final class HopCount implements LinkCost {

    @Override
    public String name() {
        return "hops";
    }

    @Override
    public String description() {
        return "every link costs 1: the fewest swaps";
    }

    @Override
    public double of(ElementaryLink link) {
        return 1;
    }
}
