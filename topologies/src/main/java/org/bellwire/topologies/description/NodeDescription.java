package org.bellwire.topologies.description;

import java.util.OptionalLong;

/** A node of the network. */
public sealed interface NodeDescription
        permits RouterDescription, StationDescription, KeyNodeDescription, PairSourceDescription {

    /** Unique among the nodes and channels of the network. */
    String name();

    /** The seed a topology file gives this node; kept, but streams here are named by entity and need none. */
    OptionalLong seed();
}
