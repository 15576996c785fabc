package org.bellwire.hardware.memory;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.bellwire.hardware.address.MemoryId;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.state.OperationNoise;
import org.bellwire.hardware.state.QuantumStates;
import org.bellwire.kernel.event.Timeline;
import org.bellwire.kernel.random.RandomStreams;

/** Memories of a node, all alike. */
public final class MemoryArray implements Iterable<Memory> {
    private final List<Memory> memories;

    /** Communication memories in |0>. */
    public MemoryArray(
            NodeId node,
            int size,
            MemoryParameters parameters,
            OperationNoise noise,
            Timeline timeline,
            QuantumStates states,
            RandomStreams streams) {
        this(node, MemoryId.Array.COMMUNICATION, size, parameters, noise, timeline, states, streams);
    }

    /** Memories in |0>. */
    public MemoryArray(
            NodeId node,
            MemoryId.Array array,
            int size,
            MemoryParameters parameters,
            OperationNoise noise,
            Timeline timeline,
            QuantumStates states,
            RandomStreams streams) {
        List<Memory> slots = new ArrayList<>(size);
        for (int slot = 0; slot < size; slot++) {
            slots.add(new Memory(new MemoryId(node, array, slot), parameters, noise, timeline, states, streams));
        }
        memories = List.copyOf(slots);
    }

    public int size() {
        return memories.size();
    }

    public Memory slot(int i) {
        return memories.get(i);
    }

    @Override
    public Iterator<Memory> iterator() {
        return memories.iterator();
    }
}
