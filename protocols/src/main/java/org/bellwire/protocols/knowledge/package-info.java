/**
 * What a node believes about its memories: which are entangled, with whom, and how good the pair should be. Nothing here
 * can see a quantum state; fidelities are estimates made from heralds, messages and clocks.
 */
package org.bellwire.protocols.knowledge;
