package org.bellwire.protocols.resource;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.bellwire.hardware.memory.Memory;
import org.bellwire.hardware.memory.MemoryArray;
import org.bellwire.protocols.knowledge.MemoryRecord;

/** The records of all memories of a node, by slot. */
public final class MemoryManager implements Iterable<MemoryRecord> {

    private final List<MemoryRecord> records = new ArrayList<>();

    /** Records for free memories. */
    public MemoryManager(MemoryArray memories) {
        for (Memory memory : memories) {
            records.add(new MemoryRecord(memory));
        }
    }

    /** The record of a slot. */
    public MemoryRecord slot(int slot) {
        return records.get(slot);
    }

    /** Number of memories. */
    public int size() {
        return records.size();
    }

    @Override
    public Iterator<MemoryRecord> iterator() {
        return records.iterator();
    }
}
