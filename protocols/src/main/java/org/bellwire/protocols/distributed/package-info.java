/**
 * Distributed quantum computing: states and gates teleported between the data memories of two nodes, and GHZ states over many. The
 * programs ask the network for pairs, work on them with what their devices can do, and tell each other bits.
 */
package org.bellwire.protocols.distributed;
