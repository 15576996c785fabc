/**
 * Density matrices: every operation and every noise channel exactly, for few qubits; what the other formalisms are tested
 * against. May use state, circuit and noise.
 */
package org.bellwire.hardware.state.density;
