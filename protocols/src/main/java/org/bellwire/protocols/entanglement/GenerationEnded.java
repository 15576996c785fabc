package org.bellwire.protocols.entanglement;

import org.bellwire.hardware.address.MemoryId;
import org.bellwire.kernel.observe.Observation;

/**
 * An attempt to generate a pair has ended; told once for both ends, by the primary.
 *
 * @param instant when, in ps
 * @param memory the primary's memory
 * @param remote the other end's memory
 * @param succeeded whether both ends now believe in a pair
 */
public record GenerationEnded(long instant, MemoryId memory, MemoryId remote, boolean succeeded)
        implements Observation {}
