/**
 * Identities: nodes, memory slots and the pairs that laboratories agree to speak of. Uses nothing.
 */
package org.bellwire.hardware.address;
