package org.bellwire.scenarios.sampling.chain;

import org.bellwire.hardware.state.BellWeights;

/**
 * What an attempt gives.
 *
 * @param probability P that it is heralded as a success
 * @param state of the pair then
 */
record Heralded(double probability, BellWeights state) {}
