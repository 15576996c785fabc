/**
 * Photons on their way: those that a memory emitted ({@code Photon}), and those that carry a qubit ({@code PhotonicQubit}),
 * with encodings and bases. May use address and state.
 */
package org.bellwire.hardware.photon;
