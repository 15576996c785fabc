package org.bellwire.protocols.node;

import org.bellwire.hardware.address.NodeId;
import org.bellwire.kernel.observe.Observation;

/**
 * A router or a station that had failed works again.
 *
 * @param instant when, in ps
 */
public record NodeCameUp(long instant, NodeId node) implements Observation {}
