package org.bellwire.protocols.entanglement;

/**
 * The attempt will succeed, and its last round is all of it that is played.
 *
 * @param sincePreparation from the preparation of the memories to their last emission, ps
 */
record Promise(long sincePreparation) {}
