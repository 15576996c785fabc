/** Experiments with one excitation that two nodes share: rounds of attempts, one after the other, as an application. */
package org.bellwire.protocols.excitation;
