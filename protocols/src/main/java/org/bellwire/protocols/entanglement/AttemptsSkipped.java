package org.bellwire.protocols.entanglement;

import org.bellwire.hardware.address.MemoryId;
import org.bellwire.kernel.observe.Observation;

/**
 * So many attempts to generate a pair have failed without being played; told once for both ends, by the end that answers
 * negotiations, when the next attempt that is played has ended or the work is taken away.
 *
 * @param instant when it is told, in ps
 * @param memory the memory of the end that tells
 * @param remote the other end's memory
 * @param count failed attempts
 */
public record AttemptsSkipped(long instant, MemoryId memory, MemoryId remote, long count) implements Observation {}
