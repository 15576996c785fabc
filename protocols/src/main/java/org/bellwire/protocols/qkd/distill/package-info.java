/**
 * Turns sifted bits into secret ones: Cascade corrects, a hash verifies, a Toeplitz matrix makes what an eavesdropper knows
 * worthless. The two ends share nothing but the messages: {@code ReferenceEnd} and {@code CorrectingEnd} run the whole talk.
 */
package org.bellwire.protocols.qkd.distill;
