/**
 * Optical devices that act on photons with a qubit: splitters, phase shifters, mirrors, switches, interferometers, filters, Bell-state
 * analyzers. May use photon, state, channel, detector and source.
 */
package org.bellwire.hardware.optics;
