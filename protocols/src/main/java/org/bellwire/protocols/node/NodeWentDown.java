package org.bellwire.protocols.node;

import org.bellwire.hardware.address.NodeId;
import org.bellwire.kernel.observe.Observation;

/**
 * A router or a station has failed.
 *
 * @param instant when, in ps
 */
public record NodeWentDown(long instant, NodeId node) implements Observation {}
