package org.bellwire.protocols.resource;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.station.Herald;
import org.bellwire.protocols.entanglement.Criterion;
import org.bellwire.protocols.entanglement.EntanglementProtocol;
import org.bellwire.protocols.entanglement.EntanglementProtocol.Stage;
import org.bellwire.protocols.entanglement.WaitingRoom;
import org.bellwire.protocols.knowledge.MemoryRecord;
import org.bellwire.protocols.message.ProtocolId;

/** Which protocol holds each memory of a node. */
final class Assignments implements WaitingRoom {

    private final MemoryManager memories;
    private final EntanglementProtocol[] bySlot;
    // Arrays, not lists, which would be one more object to fetch for every message and every herald. In the order of
    // arrival.
    private final EntanglementProtocol[] waiting;
    private final EntanglementProtocol[] running;
    private int waitingCount;
    private int runningCount;

    Assignments(MemoryManager memories) {
        this.memories = memories;
        this.bySlot = new EntanglementProtocol[memories.size()];
        this.waiting = new EntanglementProtocol[memories.size()];
        this.running = new EntanglementProtocol[memories.size()];
    }

    /** Gives memories to a protocol that a rule has started. */
    void add(EntanglementProtocol protocol, List<MemoryRecord> records) {
        for (int i = 0; i < records.size(); i++) {
            MemoryRecord record = records.get(i);
            record.occupy();
            bySlot[record.slot()] = protocol;
        }
        if (protocol.stage() == Stage.WAITING) {
            waiting[waitingCount++] = protocol;
        }
    }

    /** Who holds a memory. */
    Optional<EntanglementProtocol> of(MemoryRecord record) {
        return Optional.ofNullable(bySlot[record.slot()]);
    }

    /** The instance of that name, if it still is at that stage. */
    Optional<EntanglementProtocol> find(ProtocolId id, Stage stage) {
        EntanglementProtocol protocol = bySlot[id.slot()];
        return protocol != null && protocol.stage() == stage && protocol.id().equals(id)
                ? Optional.of(protocol)
                : Optional.empty();
    }

    /** The protocol gives a memory back. */
    void release(EntanglementProtocol protocol, MemoryRecord record) {
        bySlot[record.slot()] = null;
        switch (protocol.stage()) {
            case WAITING -> waitingCount = remove(protocol, waiting, waitingCount);
            case RUNNING -> runningCount = remove(protocol, running, runningCount);
            case ASKING -> {}
        }
    }

    /** Takes a protocol out, if it is there; how many are left. */
    private static int remove(EntanglementProtocol protocol, EntanglementProtocol[] from, int count) {
        for (int i = 0; i < count; i++) {
            if (from[i] == protocol) {
                System.arraycopy(from, i + 1, from, i, count - 1 - i);
                from[count - 1] = null;
                return count - 1;
            }
        }
        return count;
    }

    /** The protocol has its partners. */
    void startRunning(EntanglementProtocol protocol) {
        if (protocol.stage() == Stage.WAITING) {
            waitingCount = remove(protocol, waiting, waitingCount);
        }
        protocol.startRunning();
        running[runningCount++] = protocol;
    }

    /** The waiting protocol that answers, the one that has waited longest first. */
    Optional<EntanglementProtocol> answering(NodeId from, Criterion criterion) {
        if (criterion.slot().isPresent()) {
            return waitingAt(criterion.slot().getAsInt()).filter(protocol -> protocol.answers(from, criterion, this));
        }
        for (int i = 0; i < waitingCount; i++) {
            EntanglementProtocol protocol = waiting[i];
            if (protocol.answers(from, criterion, this)) {
                return Optional.of(protocol);
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<EntanglementProtocol> waitingAt(int slot) {
        EntanglementProtocol protocol = bySlot[slot];
        return protocol != null && protocol.stage() == Stage.WAITING ? Optional.of(protocol) : Optional.empty();
    }

    @Override
    public MemoryRecord absorb(EntanglementProtocol dissolved, EntanglementProtocol into) {
        int slot = dissolved.id().slot();
        waitingCount = remove(dissolved, waiting, waitingCount);
        bySlot[slot] = into;
        return memories.slot(slot);
    }

    /** Lets every running protocol hear a click of a station it listens to. */
    void tell(Herald herald) {
        for (int i = 0; i < runningCount; i++) {
            EntanglementProtocol protocol = running[i];
            if (protocol.hears(herald)) {
                protocol.heralded(herald);
            }
        }
    }

    /** What a rule has started and is not done, in the order of starting. */
    List<EntanglementProtocol> startedBy(Rule rule) {
        return Arrays.stream(bySlot)
                .filter(protocol -> protocol != null && protocol.wasStartedBy(rule))
                .distinct()
                .sorted(Comparator.comparingLong(protocol -> protocol.id().serial()))
                .toList();
    }
}
