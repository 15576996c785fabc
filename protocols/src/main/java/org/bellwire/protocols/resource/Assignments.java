package org.bellwire.protocols.resource;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.station.Herald;
import org.bellwire.protocols.entanglement.Criterion;
import org.bellwire.protocols.entanglement.EntanglementProtocol;
import org.bellwire.protocols.entanglement.WaitingRoom;
import org.bellwire.protocols.knowledge.MemoryRecord;
import org.bellwire.protocols.message.ProtocolId;

/** Which protocol holds each memory of a node. */
final class Assignments implements WaitingRoom {

    private final MemoryManager memories;
    private final Assignment[] bySlot;
    // Arrays, not lists, which would be one more object to fetch for every message and every herald. In the order of
    // arrival.
    private final EntanglementProtocol[] waiting;
    private final EntanglementProtocol[] running;
    private int waitingCount;
    private int runningCount;

    Assignments(MemoryManager memories) {
        this.memories = memories;
        this.bySlot = new Assignment[memories.size()];
        this.waiting = new EntanglementProtocol[memories.size()];
        this.running = new EntanglementProtocol[memories.size()];
    }

    /** Gives the memories to the assignment's protocol. */
    void add(Assignment assignment, List<MemoryRecord> records) {
        for (int i = 0; i < records.size(); i++) {
            MemoryRecord record = records.get(i);
            record.occupy();
            bySlot[record.slot()] = assignment;
        }
        if (assignment.stage() == Assignment.Stage.WAITING) {
            waiting[waitingCount++] = assignment.protocol();
        }
    }

    /** Who holds a memory. */
    Optional<Assignment> of(MemoryRecord record) {
        return Optional.ofNullable(bySlot[record.slot()]);
    }

    /** The instance of that name, if it still is at that stage. */
    Optional<Assignment> find(ProtocolId id, Assignment.Stage stage) {
        Assignment assignment = bySlot[id.slot()];
        return assignment != null
                        && assignment.stage() == stage
                        && assignment.protocol().id().equals(id)
                ? Optional.of(assignment)
                : Optional.empty();
    }

    /** The protocol gives a memory back. */
    void release(EntanglementProtocol protocol, MemoryRecord record) {
        Assignment assignment = bySlot[record.slot()];
        bySlot[record.slot()] = null;
        switch (assignment.stage()) {
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
    void startRunning(Assignment assignment) {
        if (assignment.stage() == Assignment.Stage.WAITING) {
            waitingCount = remove(assignment.protocol(), waiting, waitingCount);
        }
        assignment.startRunning();
        running[runningCount++] = assignment.protocol();
    }

    /** The waiting protocol that answers, the one that has waited longest first. */
    Optional<Assignment> answering(NodeId from, Criterion criterion) {
        if (criterion.slot().isPresent()) {
            return waitingAt(criterion.slot().getAsInt())
                    .filter(protocol -> protocol.answers(from, criterion, this))
                    .map(this::assignmentOf);
        }
        for (int i = 0; i < waitingCount; i++) {
            EntanglementProtocol protocol = waiting[i];
            if (protocol.answers(from, criterion, this)) {
                return Optional.of(assignmentOf(protocol));
            }
        }
        return Optional.empty();
    }

    private Assignment assignmentOf(EntanglementProtocol protocol) {
        return bySlot[protocol.id().slot()];
    }

    @Override
    public Optional<EntanglementProtocol> waitingAt(int slot) {
        Assignment assignment = bySlot[slot];
        return assignment != null && assignment.stage() == Assignment.Stage.WAITING
                ? Optional.of(assignment.protocol())
                : Optional.empty();
    }

    @Override
    public MemoryRecord absorb(EntanglementProtocol dissolved, EntanglementProtocol into) {
        int slot = dissolved.id().slot();
        waitingCount = remove(dissolved, waiting, waitingCount);
        bySlot[slot] = assignmentOf(into);
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
                .filter(assignment -> assignment != null && assignment.rule() == rule)
                .map(Assignment::protocol)
                .distinct()
                .sorted(Comparator.comparingLong(protocol -> protocol.id().serial()))
                .toList();
    }
}
