package org.bellwire.topologies.description;

import java.util.List;

/**
 * An elementary link as a routing protocol sees it.
 *
 * @param a            router of the first station's first quantum channel
 * @param b            router of its second
 * @param stations     between them, at least one
 * @param lanes        wavelengths of all its stations together
 * @param lengthMetres of both halves summed, m, the mean over the lanes: the routing weight
 */
public record LinkDescription(String a, String b, List<String> stations, int lanes, double lengthMetres) {
    public LinkDescription {
        stations = List.copyOf(stations);
    }
}
