/** What the two ends of a key exchange have: a line to each other, sifted bits, and the keys they cut. Uses no other QKD package. */
package org.bellwire.protocols.qkd.key;
