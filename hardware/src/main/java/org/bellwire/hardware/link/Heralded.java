package org.bellwire.hardware.link;

import org.bellwire.hardware.state.HeraldedState;

/**
 * The outcome of an attempt.
 *
 * @param probability that it is heralded, rightly or wrongly, in [0, 1]
 * @param state of the two memories then; after a herald of the other detector, its phase is flipped
 */
public record Heralded(double probability, HeraldedState state) {}
