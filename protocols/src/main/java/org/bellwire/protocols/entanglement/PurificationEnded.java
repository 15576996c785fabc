package org.bellwire.protocols.entanglement;

import org.bellwire.hardware.address.MemoryId;
import org.bellwire.kernel.observe.Observation;

/**
 * A purification has ended; told once for both ends, by the end that asked for it.
 *
 * @param instant when, in ps
 * @param kept the memory of the kept pair
 * @param succeeded whether the parities agreed and the pair was kept
 */
public record PurificationEnded(long instant, MemoryId kept, boolean succeeded) implements Observation {}
