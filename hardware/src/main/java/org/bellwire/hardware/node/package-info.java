/**
 * Routers, station nodes, the links between them and the network that they form. May use every other package of the
 * hardware.
 */
package org.bellwire.hardware.node;
