/** Pure states as vectors of amplitudes. May use state, circuit, noise and trajectory. */
package org.bellwire.hardware.state.ket;
