/**
 * Sources of light, as streams of the pulses that matter. May use photon, channel and detector.
 *
 * <p>Most pulses of a weak source end nowhere: no photon, or none that survives fiber and detector. The number of photons left by
 * independent losses follows the same family of laws as the number emitted, so the next pulse of which something is left can be
 * drawn at once. A train costs memory for one pulse and time for the pulses that are seen.
 */
package org.bellwire.hardware.source;
