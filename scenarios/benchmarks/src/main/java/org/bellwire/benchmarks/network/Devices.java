package org.bellwire.benchmarks.network;

import java.util.OptionalLong;
import org.bellwire.hardware.detector.DetectorParameters;
import org.bellwire.hardware.memory.MemoryParameters;
import org.bellwire.topologies.description.RouterDescription;
import org.bellwire.topologies.description.StationDescription;

/** What all benchmark networks are made of: the values of the reference's published runs. */
final class Devices {
    static final double ATTENUATION = 0.0002;
    private static final MemoryParameters MEMORY = MemoryParameters.STANDARD
            .withRawFidelity(0.9)
            .withFrequency(2000)
            .withEfficiency(0.75)
            .withCoherenceTime(1);
    private static final DetectorParameters DETECTOR = new DetectorParameters(0.8, 0, 5e7, 100);

    private Devices() {}

    static RouterDescription router(String name, int memories) {
        return RouterDescription.standard(name, memories).withMemory(MEMORY);
    }

    static StationDescription station() {
        return StationDescription.standard("any")
                .withName("any", OptionalLong.empty())
                .withDetectors(DETECTOR);
    }
}
