/**
 * Quantum memories: what a laboratory can do with one slot, excitation and expiry. The qubit itself stays out of reach;
 * metrics ask {@link org.bellwire.hardware.memory.Truth}. May use address, state, photon and channel.
 */
package org.bellwire.hardware.memory;
