package org.bellwire.hardware.node;

import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.channel.QuantumChannel;

/**
 * An elementary link as one of its routers sees it.
 *
 * @param neighbor the router at the other end
 * @param station the heralding station in the middle
 * @param channel from this router to the station
 * @param lengthMetres from router to router, both arms, in m
 */
public record LinkEnd(NodeId neighbor, NodeId station, QuantumChannel channel, double lengthMetres) {}
