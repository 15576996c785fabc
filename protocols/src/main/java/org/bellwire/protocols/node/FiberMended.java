package org.bellwire.protocols.node;

import org.bellwire.hardware.address.NodeId;
import org.bellwire.kernel.observe.Observation;

/**
 * A fiber from a router to a station is whole again.
 *
 * @param instant when, in ps
 * @param from the router
 */
public record FiberMended(long instant, NodeId from, NodeId station) implements Observation {}
