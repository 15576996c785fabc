/**
 * Network management: reservations of memories over a window of time, the signalling that makes them hop by hop, the
 * calendars behind it, forwarding and routing.
 */
package org.bellwire.protocols.network;
