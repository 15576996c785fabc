/** Key exchange with weak pulses as programs on nodes: BB84 between two nodes, and relays over trusted ones. */
package org.bellwire.protocols.qkd.exchange;
