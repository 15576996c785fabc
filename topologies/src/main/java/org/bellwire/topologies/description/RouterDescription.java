package org.bellwire.topologies.description;

import java.util.OptionalLong;
import org.bellwire.hardware.memory.MemoryParameters;
import org.bellwire.hardware.state.OperationNoise;

/**
 * A router or end node.
 *
 * @param name     unique in the network
 * @param seed     see {@link NodeDescription#seed()}
 * @param memories slots of its memory array, not negative
 * @param memory   what each slot is like
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
        OperationNoise noise,
        SwappingDescription swapping,
        String routing)
        implements NodeDescription {

    /** The protocol of a file that names none. */
    public static final String STATIC_ROUTING = "static";

    public RouterDescription {
        if (memories < 0) {
            throw new IllegalArgumentException(
                    "router " + name + " has " + memories + " memories; it must have 0 or more");
        }
    }

    /** A router that is standard in every respect. */
    public static RouterDescription standard(String name, int memories) {
        return new RouterDescription(
                name,
                OptionalLong.empty(),
                memories,
                MemoryParameters.STANDARD,
                OperationNoise.IDEAL,
                SwappingDescription.STANDARD,
                STATIC_ROUTING);
    }

    public RouterDescription withMemories(int changed) {
        return new RouterDescription(name, seed, changed, memory, noise, swapping, routing);
    }

    public RouterDescription withMemory(MemoryParameters changed) {
        return new RouterDescription(name, seed, memories, changed, noise, swapping, routing);
    }

    public RouterDescription withNoise(OperationNoise changed) {
        return new RouterDescription(name, seed, memories, memory, changed, swapping, routing);
    }

    public RouterDescription withSwapping(SwappingDescription changed) {
        return new RouterDescription(name, seed, memories, memory, noise, changed, routing);
    }

    public RouterDescription withRouting(String changed) {
        return new RouterDescription(name, seed, memories, memory, noise, swapping, changed);
    }
}
