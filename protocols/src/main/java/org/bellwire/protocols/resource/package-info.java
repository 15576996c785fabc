/**
 * Resource management: the records of a node's memories, the rules that say when a protocol is to start, and the
 * handshake by which protocols of different nodes find each other.
 */
package org.bellwire.protocols.resource;
