package org.bellwire.benchmarks.network;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bellwire.benchmarks.network.BenchmarkNetwork.Request;
import org.bellwire.hardware.detector.DetectorParameters;
import org.bellwire.hardware.memory.MemoryParameters;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.kernel.random.RandomStreams;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.topologies.description.NetworkDescription;
import org.bellwire.topologies.description.RouterDescription;
import org.bellwire.topologies.format.TopologyReader;

/** The shipped network of nine routers in the Chicago area; every router asks a random other one for pairs. */
final class Chicago {
    private static final MemoryParameters MEMORY = MemoryParameters.STANDARD
            .withRawFidelity(0.93)
            .withFrequency(2000)
            .withEfficiency(0.75)
            .withCoherenceTime(1.3);
    private static final DetectorParameters DETECTOR = new DetectorParameters(0.8, 0, 5e7, 100);
    private static final long START = Picoseconds.SECOND;
    private static final long END = 3 * Picoseconds.SECOND;

    private Chicago() {}

    static BenchmarkNetwork network() {
        Path file = Path.of(System.getProperty("bellwire.home", "."), "topologies", "metro.json");
        NetworkDescription description = TopologyReader.readFile(file)
                .mapRouters(router -> router.withMemory(MEMORY))
                .mapStations(station -> station.withDetectors(DETECTOR));
        CounterStream luck = new RandomStreams(1, 0).stream("Chicago", "requests");
        List<String> names =
                description.routers().stream().map(RouterDescription::name).toList();
        List<Request> requests = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int other = (i + luck.nextInt(1, names.size() - 1)) % names.size();
            double fidelity = 0.8 + 0.2 * luck.nextDouble();
            requests.add(new Request(names.get(i), names.get(other), START, END, luck.nextInt(10, 24), fidelity));
        }
        return new BenchmarkNetwork(description, requests, END);
    }
}
