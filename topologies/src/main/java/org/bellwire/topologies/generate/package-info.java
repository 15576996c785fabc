/** Shapes of networks: which routers there are, and which of them a fiber joins. */
package org.bellwire.topologies.generate;
