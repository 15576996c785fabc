/**
 * Qubits in weak pulses, one way: prepared by a sender, carried by a fiber, measured behind gates. What a pulse was prepared in
 * and measured in is the choice of the two ends; this package knows the light between.
 */
package org.bellwire.hardware.transmission;
