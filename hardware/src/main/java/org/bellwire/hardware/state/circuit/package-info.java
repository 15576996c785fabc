/**
 * Quantum circuits as data: gates with their matrices, and terminal measurements; and the interface of a formalism that
 * runs them. May use state.
 */
package org.bellwire.hardware.state.circuit;
