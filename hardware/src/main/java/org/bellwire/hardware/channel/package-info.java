/**
 * Fibers, free space and classical channels: loss, delay, and the time slots of a fiber. May use address and photon.
 */
package org.bellwire.hardware.channel;
