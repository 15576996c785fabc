package org.bellwire.benchmarks.network;

import java.util.List;
import org.bellwire.benchmarks.network.BenchmarkNetwork.Request;
import org.bellwire.hardware.channel.FiberParameters;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.topologies.description.NetworkBuilder;
import org.bellwire.topologies.description.NetworkDescription;

/**
 * A line of routers 10 km apart, whose ends ask for pairs over ten memories during a quarter of a second; classical delay 50
 * microseconds from router to router. Without purification, as in the reference's runs.
 */
final class Chain {
    private static final long HOP_DELAY = 50 * Picoseconds.MICROSECOND;
    private static final int WIDTH = 10;
    private static final double ANY_FIDELITY = 1e-6;

    private Chain() {}

    static BenchmarkNetwork of(int routers) {
        NetworkBuilder network = NetworkDescription.builder();
        for (int i = 0; i < routers; i++) {
            boolean isEnd = i == 0 || i == routers - 1;
            network.node(Devices.router(name(i), isEnd ? WIDTH : 2 * WIDTH));
            for (int j = 0; j < i; j++) {
                network.classical(name(j), name(i), (i - j) * HOP_DELAY);
            }
            if (i > 0) {
                network.link(name(i - 1), name(i), FiberParameters.of(10_000, Devices.ATTENUATION), Devices.station());
            }
        }
        long start = 200 * Picoseconds.MILLISECOND;
        long end = 450 * Picoseconds.MILLISECOND;
        Request request = new Request(name(0), name(routers - 1), start, end, WIDTH, ANY_FIDELITY);
        return new BenchmarkNetwork(network.build(), List.of(request), end + 10);
    }

    private static String name(int position) {
        return "r" + position;
    }
}
