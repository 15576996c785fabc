/**
 * BBM92: keys from entangled pairs that a network delivers. Bennett, Brassard, Mermin, Phys. Rev. Lett. 68, 557 (1992). Both ends measure
 * their halves of a pair in Z or X, sift, and distill.
 */
package org.bellwire.protocols.qkd.bbm92;
