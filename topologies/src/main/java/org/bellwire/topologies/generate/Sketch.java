package org.bellwire.topologies.generate;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The shape of a network, without devices.
 *
 * @param routers names, in the order of the file
 * @param fibers  at most one between any two routers
 */
public record Sketch(List<String> routers, List<Fiber> fibers) {
    /** Routers of the largest sketch. */
    static final int MOST = 100_000;

    /**
     * A fiber between two routers.
     *
     * @param a      place of one router in the list
     * @param b      place of the other
     * @param metres length, m, positive
     */
    public record Fiber(int a, int b, double metres) {}

    public Sketch {
        routers = List.copyOf(routers);
        fibers = List.copyOf(fibers);
    }

    /** With routers named {@code router_0}, {@code router_1}, ... */
    public static Sketch of(int routers, List<Fiber> fibers) {
        return new Sketch(
                IntStream.range(0, routers).mapToObj(i -> "router_" + i).toList(), fibers);
    }

    /**
     * A number of routers that can be.
     *
     * @throws BadSizeException if there are too many
     */
    static int bounded(double routers) {
        if (routers > MOST) {
            throw new BadSizeException("this makes more than " + MOST + " routers", "smaller sizes");
        }
        return (int) routers;
    }
}
