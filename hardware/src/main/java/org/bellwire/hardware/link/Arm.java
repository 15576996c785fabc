package org.bellwire.hardware.link;

import org.bellwire.hardware.state.PauliRates;

/**
 * One half of a link: a memory and the fiber to the station.
 *
 * @param survival probability in [0, 1] that the photon of an excited memory in |1> reaches the station: emission
 *     efficiency times transmissivity
 * @param decay what strikes the stored qubit
 */
public record Arm(double survival, PauliRates decay) {}
