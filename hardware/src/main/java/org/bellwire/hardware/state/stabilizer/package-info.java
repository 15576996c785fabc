/**
 * Stabilizer states as tableaus (Aaronson and Gottesman, PRA 70, 052328, 2004); noise as trajectories of Paulis. May use
 * state, circuit, noise and trajectory.
 */
package org.bellwire.hardware.state.stabilizer;
