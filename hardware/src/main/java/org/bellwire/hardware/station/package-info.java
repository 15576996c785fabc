/**
 * Heralding stations (Bell-state analyzers): two photons in, clicks and heralds out. Barrett and Kok, PRA 71, 060310
 * (2005), for the two-round scheme. May use detector, photon, channel, state and address.
 */
package org.bellwire.hardware.station;
