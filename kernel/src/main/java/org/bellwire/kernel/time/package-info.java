/**
 * The unit of simulated time: a {@code long} count of picoseconds since the start of the simulation. Conversions from and to
 * seconds happen at the border of the program and nowhere else. Uses nothing.
 */
package org.bellwire.kernel.time;
