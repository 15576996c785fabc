/**
 * The topology file: the router format of SeQUeNCe 1.0 (arXiv 2009.12000) from located JSON to a network description,
 * with every fault reported at its place. Uses {@code json} and {@code description}.
 */
package org.bellwire.topologies.format;
