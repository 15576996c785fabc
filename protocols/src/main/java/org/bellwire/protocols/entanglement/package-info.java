/**
 * The protocols that make, improve and join pairs: heralded generation (Barrett and Kok, quant-ph/0408040; single
 * heralded), purification (BBPSSW) and swapping. Each talks to its partner on another node by messages and to its own
 * node through {@link org.bellwire.protocols.entanglement.ProtocolHost}.
 */
package org.bellwire.protocols.entanglement;
