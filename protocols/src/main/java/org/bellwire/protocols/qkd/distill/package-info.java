/**
 * Turns sifted bits into secret ones: Cascade corrects, a hash verifies, a Toeplitz matrix makes what an eavesdropper knows
 * worthless. The two ends share nothing but the messages.
 */
package org.bellwire.protocols.qkd.distill;
