/** Noise channels as data: sets of Kraus operators, each under the name of its convention. May use state and circuit. */
package org.bellwire.hardware.state.noise;
