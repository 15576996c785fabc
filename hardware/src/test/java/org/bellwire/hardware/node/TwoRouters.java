package org.bellwire.hardware.node;

import java.util.List;
import org.bellwire.hardware.channel.FiberParameters;
import org.bellwire.hardware.detector.DetectorParameters;
import org.bellwire.hardware.memory.MemoryParameters;
import org.bellwire.hardware.state.Formalism;
import org.bellwire.hardware.state.OperationNoise;
import org.bellwire.hardware.station.StationParameters;
import org.bellwire.kernel.event.Timeline;
import org.bellwire.kernel.observe.Observations;
import org.bellwire.kernel.random.RandomStreams;

/** Two routers "a" and "b" with a station "s" between them, for tests; 0.2 dB/km. */
public record TwoRouters(
        Formalism formalism,
        String stationModel,
        int memories,
        MemoryParameters memory,
        DetectorParameters detector,
        double metresToA,
        double metresToB) {

    public QuantumNetwork build(long seed) {
        return QuantumNetwork.builder(new Timeline(), new RandomStreams(seed, 0), formalism.open(), new Observations())
                .router("a", memories, memory, OperationNoise.IDEAL)
                .router("b", memories, memory, OperationNoise.IDEAL)
                .station("s", stationModel, new StationParameters(List.of(detector, detector), 0.5))
                .quantumChannel("a", "s", FiberParameters.of(metresToA, 0.0002))
                .quantumChannel("b", "s", FiberParameters.of(metresToB, 0.0002))
                .classicalChannel("s", "a", 1_000_000, metresToA)
                .classicalChannel("s", "b", 1_000_000, metresToB)
                .build();
    }
}
