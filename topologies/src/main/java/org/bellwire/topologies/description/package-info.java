/**
 * A network as immutable data: nodes, channels, formalism, stop time; and a builder for describing one in Java. The
 * expansion of a link into a station, fibers and classical channels is that of SeQUeNCe 1.0 (arXiv 2009.12000). Uses
 * the parameter records of the hardware, makes no hardware.
 */
package org.bellwire.topologies.description;
