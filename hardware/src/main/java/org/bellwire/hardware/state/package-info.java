/**
 * The physical truth: Paulis, Bell states, noise, and the interface of a formalism that holds the qubits of one
 * simulation. The Bell algebra is the group Z2 x Z2 of theory (Bennett et al., PRA 54, 3824, 1996). Uses the kernel.
 */
package org.bellwire.hardware.state;
