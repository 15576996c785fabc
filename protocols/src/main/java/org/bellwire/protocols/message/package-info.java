/**
 * Identities that nodes exchange and the messages addressed to a protocol. Every message is a record that could go on a
 * wire: values only, no functions and no references to another node's objects.
 */
package org.bellwire.protocols.message;
