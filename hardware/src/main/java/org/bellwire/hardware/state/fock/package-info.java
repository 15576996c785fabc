/**
 * Modes of light as density matrices over photon numbers, cut at a highest number: squeezed vacuum, loss, linear optics,
 * click and number measurements. May use state and state.circuit.
 */
package org.bellwire.hardware.state.fock;
