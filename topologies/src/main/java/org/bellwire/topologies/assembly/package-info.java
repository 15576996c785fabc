/**
 * From description to hardware: checks that the chosen formalism can do what the network asks, then builds the nodes of
 * one simulation. Uses {@code description} and the hardware.
 */
package org.bellwire.topologies.assembly;
