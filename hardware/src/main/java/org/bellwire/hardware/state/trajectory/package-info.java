/**
 * Quantum trajectories: qubits in pure states, one course of chance at a time. How a pure state is written down (amplitudes,
 * a tableau) is left to those who extend {@link org.bellwire.hardware.state.trajectory.PureState}. The unravelling of a
 * channel into jumps is that of Dalibard, Castin and Moelmer, PRL 68, 580 (1992). May use state, circuit and noise.
 */
package org.bellwire.hardware.state.trajectory;
