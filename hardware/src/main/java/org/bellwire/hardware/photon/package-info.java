/** Photons on their way from a memory to a station. May use address and state. */
package org.bellwire.hardware.photon;
