/**
 * Link-state routing: every router greets its neighbors, tells all routers of its links, and computes its table from what it was
 * told. A small relative of OSPF (RFC 2328) with one area and point-to-point links.
 */
package org.bellwire.protocols.network.linkstate;
