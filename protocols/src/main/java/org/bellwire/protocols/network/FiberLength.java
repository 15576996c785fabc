package org.bellwire.protocols.network;

import org.bellwire.hardware.node.ElementaryLink;

/** Meters of fiber, both arms: what the reference uses. */
public final class FiberLength implements LinkCost {

    @Override
    public String name() {
        return "length";
    }

    @Override
    public String description() {
        return "meters of fiber, both arms";
    }

    @Override
    public double of(ElementaryLink link) {
        return link.lengthMetres();
    }
}
