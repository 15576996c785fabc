/**
 * Network management: reservations of memories over a window of time, the signalling that makes them hop by hop, the
 * calendars behind it, what becomes of them when a node fails, forwarding, routing and the costs of links. Knows no routing
 * protocol that learns: those are in packages of their own.
 */
package org.bellwire.protocols.network;
