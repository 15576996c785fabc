package org.bellwire.hardware.node;

import java.util.List;

/**
 * Two neighboring routers and all lanes between them.
 *
 * @param a the router whose channel to the first station was described first
 * @param lanes one for each wavelength of each station between the two, at least one; in the order in which the stations first appear
 *     among the quantum channels
 */
public record ElementaryLink(Router a, Router b, List<Lane> lanes) {
    public ElementaryLink {
        lanes = List.copyOf(lanes);
    }

    /** From router to router, both arms, in m; the mean of its lanes. */
    public double lengthMetres() {
        return lanes.stream().mapToDouble(lane -> lane.a().lengthMetres()).sum() / lanes.size();
    }
}
