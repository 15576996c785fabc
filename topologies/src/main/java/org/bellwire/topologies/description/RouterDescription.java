package org.bellwire.topologies.description;

import java.util.OptionalLong;
import org.bellwire.hardware.memory.MemoryParameters;
import org.bellwire.hardware.state.OperationNoise;

/**
 * A router or end node; one with data memories computes.
 *
 * @param name     unique in the network
 * @param seed     see {@link NodeDescription#seed()}
 * @param memories slots of its memory array, not negative
 * @param memory   what each slot is like
 * @param dataMemories slots of its second array, of data memories, not negative
 * @param dataMemory what each of these is like
 * @param noise    of its gates and measurements
 * @param swapping the outcome of its entanglement swapping
 * @param routing  name of the routing protocol, {@code static} or {@code distributed}; the first router's holds for
 *                 the network
 */
public record RouterDescription(
        String name,
        OptionalLong seed,
        int memories,
        MemoryParameters memory,
        int dataMemories,
        MemoryParameters dataMemory,
        OperationNoise noise,
        SwappingDescription swapping,
        String routing)
        implements NodeDescription {

    /** The protocol of a file that names none. */
    public static final String STATIC_ROUTING = "static";

    public RouterDescription {
        requireCount(name, memories, "memories");
        requireCount(name, dataMemories, "data memories");
    }

    private static void requireCount(String name, int count, String what) {
        if (count < 0) {
            throw new IllegalArgumentException(
                    "router " + name + " has " + count + " " + what + "; it must have 0 or more");
        }
    }

    /** A router that is standard in every respect. */
    public static RouterDescription standard(String name, int memories) {
        return new RouterDescription(
                name,
                OptionalLong.empty(),
                memories,
                MemoryParameters.STANDARD,
                0,
                MemoryParameters.STANDARD,
                OperationNoise.IDEAL,
                SwappingDescription.STANDARD,
                STATIC_ROUTING);
    }

    public RouterDescription withMemories(int changed) {
        return new RouterDescription(name, seed, changed, memory, dataMemories, dataMemory, noise, swapping, routing);
    }

    public RouterDescription withMemory(MemoryParameters changed) {
        return new RouterDescription(name, seed, memories, changed, dataMemories, dataMemory, noise, swapping, routing);
    }

    public RouterDescription withDataMemories(int changed) {
        return new RouterDescription(name, seed, memories, memory, changed, dataMemory, noise, swapping, routing);
    }

    public RouterDescription withDataMemory(MemoryParameters changed) {
        return new RouterDescription(name, seed, memories, memory, dataMemories, changed, noise, swapping, routing);
    }

    public RouterDescription withNoise(OperationNoise changed) {
        return new RouterDescription(
                name, seed, memories, memory, dataMemories, dataMemory, changed, swapping, routing);
    }

    public RouterDescription withSwapping(SwappingDescription changed) {
        return new RouterDescription(name, seed, memories, memory, dataMemories, dataMemory, noise, changed, routing);
    }

    public RouterDescription withRouting(String changed) {
        return new RouterDescription(name, seed, memories, memory, dataMemories, dataMemory, noise, swapping, changed);
    }
}
