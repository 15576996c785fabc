package org.bellwire.protocols.resource;

import java.util.ArrayList;
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
    private final List<EntanglementProtocol> waiting = new ArrayList<>();
    private final List<EntanglementProtocol> running = new ArrayList<>();

    Assignments(MemoryManager memories) {
        this.memories = memories;
        this.bySlot = new Assignment[memories.size()];
    }

    /** Gives the memories to the assignment's protocol. */
    void add(Assignment assignment, List<MemoryRecord> records) {
        for (MemoryRecord record : records) {
            record.occupy();
            bySlot[record.slot()] = assignment;
        }
        if (assignment.stage() == Assignment.Stage.WAITING) {
            waiting.add(assignment.protocol());
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
            case WAITING -> waiting.remove(protocol);
            case RUNNING -> running.remove(protocol);
            case ASKING -> {}
        }
    }

    /** The protocol has its partners. */
    void startRunning(Assignment assignment) {
        if (assignment.stage() == Assignment.Stage.WAITING) {
            waiting.remove(assignment.protocol());
        }
        assignment.startRunning();
        running.add(assignment.protocol());
    }

    /** The waiting protocol that answers, the one that has waited longest first. */
    Optional<Assignment> answering(NodeId from, Criterion criterion) {
        if (criterion.slot().isPresent()) {
            return waitingAt(criterion.slot().getAsInt())
                    .filter(protocol -> protocol.answers(from, criterion, this))
                    .map(this::assignmentOf);
        }
        for (EntanglementProtocol protocol : waiting) {
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
        waiting.remove(dissolved);
        bySlot[slot] = assignmentOf(into);
        return memories.slot(slot);
    }

    /** Lets every running protocol hear a click of a station it listens to. */
    void tell(Herald herald) {
        for (int i = 0; i < running.size(); i++) {
            EntanglementProtocol protocol = running.get(i);
            if (protocol.hears(herald.station())) {
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
