package org.bellwire.protocols.network;

import org.bellwire.kernel.observe.Observation;

/**
 * A request is served although by the responder's own reckoning no pair can reach its target.
 *
 * @param instant when, in ps
 * @param reservation what was asked
 * @param explanation why, for people
 */
public record TargetOutOfReach(long instant, Reservation reservation, String explanation) implements Observation {}
