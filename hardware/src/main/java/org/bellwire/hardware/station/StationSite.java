package org.bellwire.hardware.station;

import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.state.QuantumStates;
import org.bellwire.kernel.event.Timeline;
import org.bellwire.kernel.random.RandomStreams;

/** What a station finds where it is built. */
public record StationSite(
        NodeId node, Timeline timeline, RandomStreams streams, QuantumStates states, HeraldListener listener) {}
