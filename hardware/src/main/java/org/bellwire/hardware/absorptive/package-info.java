/**
 * Memories that absorb light in many time modes, and entanglement of two of them. May use state.fock and the kernel.
 */
package org.bellwire.hardware.absorptive;
