package org.bellwire.benchmarks.network;

import java.util.ArrayList;
import java.util.List;
import org.bellwire.benchmarks.network.BenchmarkNetwork.Request;
import org.bellwire.hardware.channel.FiberParameters;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.kernel.random.RandomStreams;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.topologies.description.NetworkBuilder;
import org.bellwire.topologies.description.NetworkDescription;

/**
 * A square grid of routers, 20 memories each, neighbors 10 km apart, and a full classical mesh.
 *
 * <p>Two sides carry the same load per link when {@link LinkLoad} is the same. Local requests reserve four memory pairs on every link
 * that they use, on 6 of the 12 links of side 3 and on 960 of the 1,984 of side 32: 2.00 and 1.94 pairs per link. Random requests
 * meet their aim nearly: 2 on side 3 make 1.00 pairs per link, 22 on side 32 make 0.94; thin ones, of one pair instead of four, a quarter. Two lone requests do the same work whatever
 * the side: what they cost more on a large grid is the price of the idle network around them.
 */
final class Grid {
    private static final int MEMORIES = 20;
    private static final long START = 500 * Picoseconds.MILLISECOND;
    private static final int WIDTH = 4;
    private static final long LOCAL_STOP = START + 100 * Picoseconds.MILLISECOND;
    private static final long STOP = 1500 * Picoseconds.MILLISECOND;
    private static final double TARGET = 1e-6;

    private final int side;
    private final CounterStream luck = new RandomStreams(1, 0).stream("grid", "requests");

    private Grid(int side) {
        this.side = side;
    }

    /** Every second router asks the router two columns on for pairs: four memory pairs on each link of its path, no two paths share one. */
    static BenchmarkNetwork withLocalRequests(int side) {
        Grid grid = new Grid(side);
        List<Request> requests = new ArrayList<>();
        for (int i = 0; i < side * side; i++) {
            int column = i % side;
            if (column + 2 < side && column % 2 == 0) {
                requests.add(request(name(i), name(i + 2), WIDTH, LOCAL_STOP));
            }
        }
        return new BenchmarkNetwork(grid.description(), requests, LOCAL_STOP);
    }

    /** Two of the local requests, for a second. */
    static BenchmarkNetwork withLoneRequests(int side) {
        List<Request> requests = List.of(
                request(name(0), name(2), WIDTH, STOP), request(name(2 * side), name(2 * side + 2), WIDTH, STOP));
        return new BenchmarkNetwork(new Grid(side).description(), requests, STOP);
    }

    /** So many requests between any two routers, so many memory pairs wide, for a second. */
    static BenchmarkNetwork withRandomRequests(int side, int count, int width) {
        Grid grid = new Grid(side);
        List<Request> requests = new ArrayList<>();
        while (requests.size() < count) {
            int one = grid.luck.nextInt(0, side * side - 1);
            int other = grid.luck.nextInt(0, side * side - 1);
            if (one != other) {
                requests.add(request(name(one), name(other), width, STOP));
            }
        }
        return new BenchmarkNetwork(grid.description(), requests, STOP);
    }

    private static Request request(String initiator, String responder, int width, long stop) {
        return new Request(initiator, responder, START, stop, width, TARGET);
    }

    private NetworkDescription description() {
        NetworkBuilder network = NetworkDescription.builder();
        for (int i = 0; i < side * side; i++) {
            network.node(Devices.router(name(i), MEMORIES));
        }
        FiberParameters fiber = FiberParameters.of(10_000, Devices.ATTENUATION);
        for (int i = 0; i < side * side; i++) {
            if (i % side > 0) {
                network.link(name(i - 1), name(i), fiber, Devices.station());
            }
            if (i >= side) {
                network.link(name(i - side), name(i), fiber, Devices.station());
            }
        }
        return network.classicalMesh().build();
    }

    static String name(int number) {
        return "r" + number;
    }
}
