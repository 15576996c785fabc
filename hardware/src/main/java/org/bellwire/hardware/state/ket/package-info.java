/** Pure states as vectors of amplitudes; noise as quantum trajectories. May use state and state.circuit. */
package org.bellwire.hardware.state.ket;
