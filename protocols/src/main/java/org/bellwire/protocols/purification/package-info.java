/** Schedules: which pairs are purified, how often, and with which other pairs. Uses what a node knows, and nothing else. */
package org.bellwire.protocols.purification;
