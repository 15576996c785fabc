/** Quantum circuits as data: gates with their matrices, and terminal measurements. Uses nothing. */
package org.bellwire.hardware.state.circuit;
