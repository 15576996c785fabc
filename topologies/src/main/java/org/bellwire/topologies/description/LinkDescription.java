package org.bellwire.topologies.description;

/**
 * An elementary link as a routing protocol sees it.
 *
 * @param a            router of the station's first quantum channel
 * @param b            router of its second
 * @param station      between them
 * @param lengthMetres lengths of both halves summed, m: the routing weight
 */
public record LinkDescription(String a, String b, String station, double lengthMetres) {}
