package org.bellwire.hardware.node;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.memory.MemoryArray;
import org.bellwire.hardware.memory.MemoryParameters;
import org.bellwire.hardware.state.OperationNoise;
import org.bellwire.hardware.station.RawFidelity;

/** A node with memories: an end node or a repeater. It computes if it has data memories besides. */
public final class Router extends Node {
    private final MemoryArray memories;
    private final MemoryArray dataMemories;
    private final OperationNoise noise;
    private final List<LinkEnd> links = new ArrayList<>();
    private final Map<NodeId, List<LinkEnd>> byNeighbor = new HashMap<>();
    private final List<LinkEnd> visibleLinks = Collections.unmodifiableList(links);

    Router(NodeId id, Wires wires, MemoryArray memories, MemoryArray dataMemories, OperationNoise noise) {
        super(id, wires);
        this.memories = memories;
        this.dataMemories = dataMemories;
        this.noise = noise;
    }

    /** Those that emit photons and hold halves of pairs. */
    public MemoryArray memories() {
        return memories;
    }

    /** Those that hold the qubits of a computation; none in a plain router. */
    public MemoryArray dataMemories() {
        return dataMemories;
    }

    /** Of every two-qubit gate and measurement of this node. */
    public OperationNoise noise() {
        return noise;
    }

    /**
     * Raw fidelity of the best pairs that it makes with a neighbor, 0 to 1: as the heralding model of their link has it, or else its
     * first memory. Perfect where it has neither, so that nothing is held against the pairs.
     */
    public double rawFidelity(NodeId neighbor) {
        OptionalDouble ofLink = lanesTo(neighbor).stream()
                .map(LinkEnd::rawFidelity)
                .flatMapToDouble(OptionalDouble::stream)
                .max();
        if (memories.size() == 0) {
            return ofLink.orElse(1);
        }
        MemoryParameters memory = memories.slot(0).parameters();
        double error = 1 - memory.initializationFidelity();
        return RawFidelity.initialized(ofLink.orElse(memory.rawFidelity()), error, error)
                .i();
    }

    /** Of all links, one for each lane, in the order in which the network's quantum channels were described. */
    public List<LinkEnd> links() {
        return visibleLinks;
    }

    /**
     * The lanes of the link to a neighbor; the neighbor has them in the same order.
     *
     * @throws IllegalStateException when there is no link
     */
    public List<LinkEnd> lanesTo(NodeId neighbor) {
        List<LinkEnd> lanes = byNeighbor.get(neighbor);
        if (lanes == null) {
            throw new IllegalStateException("router " + id().name() + " has no elementary link to " + neighbor.name());
        }
        return lanes;
    }

    void add(LinkEnd lane) {
        links.add(lane);
        byNeighbor
                .computeIfAbsent(lane.neighbor(), neighbor -> new ArrayList<>(1))
                .add(lane);
    }
}
