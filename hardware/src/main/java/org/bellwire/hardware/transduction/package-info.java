/** Conversion between microwave and optical photons. May use state.fock. */
package org.bellwire.hardware.transduction;
