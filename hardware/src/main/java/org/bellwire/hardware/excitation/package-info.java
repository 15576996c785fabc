/**
 * One excitation that two distant nodes share, since light of both met on a beam splitter and one click does not tell whose it was; and
 * rounds of attempts at it.
 */
package org.bellwire.hardware.excitation;
