/** Whole networks: lines, the Chicago network, grids; how fast they are built, read from files, and run. */
package org.bellwire.benchmarks.network;
