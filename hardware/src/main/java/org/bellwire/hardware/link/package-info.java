/**
 * Closed forms of heralded generation on a link that one pair of memories has to itself: how an attempt can end, and how
 * many fail before one succeeds. Barrett and Kok, PRA 71, 060310 (2005). May use state and detector.
 */
package org.bellwire.hardware.link;
