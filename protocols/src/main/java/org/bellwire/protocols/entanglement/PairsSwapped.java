package org.bellwire.protocols.entanglement;

import org.bellwire.hardware.address.MemoryId;
import org.bellwire.kernel.observe.Observation;

/**
 * A router tried to join two pairs.
 *
 * @param instant when, in ps
 * @param left one measured memory of the router
 * @param right the other
 * @param succeeded whether the measurement worked
 */
public record PairsSwapped(long instant, MemoryId left, MemoryId right, boolean succeeded) implements Observation {}
