package org.bellwire.protocols.resource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.address.PairId;
import org.bellwire.hardware.channel.Message;
import org.bellwire.hardware.memory.Memory;
import org.bellwire.hardware.node.Router;
import org.bellwire.hardware.station.Herald;
import org.bellwire.kernel.event.Phase;
import org.bellwire.kernel.event.Timeline;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.protocols.entanglement.EntanglementFacts;
import org.bellwire.protocols.entanglement.EntanglementProtocol;
import org.bellwire.protocols.entanglement.ProtocolHost;
import org.bellwire.protocols.entanglement.WaitingRoom;
import org.bellwire.protocols.knowledge.FidelityEstimator;
import org.bellwire.protocols.knowledge.MemoryRecord;
import org.bellwire.protocols.knowledge.MemoryState;
import org.bellwire.protocols.message.ProtocolId;
import org.bellwire.protocols.message.ProtocolMessage;

/**
 * Decides what each memory of a node is used for. When a memory's record changes, the rules that cover it are tried in
 * order; the first whose condition holds starts a protocol, and if none does the memory is offered to the applications.
 *
 * <p>A protocol that needs a partner on another node asks that node's resource manager. There a waiting protocol that
 * answers the criterion starts at once and the acceptance goes back; a refusal frees the memories again and their rules
 * are tried anew, so that an early asker asks once per round trip until its partner is ready.
 */
public final class ResourceManager implements ProtocolHost {

    /** A refused protocol does not ask again sooner than this after it asked, so that no channel delay can spin. */
    private static final long SHORTEST_RETRY = Picoseconds.MICROSECOND;

    private final Router router;
    private final Timeline timeline;
    private final FidelityEstimator estimator;
    private final EntanglementFacts facts;
    private final CounterStream swapLuck;
    private final MemoryManager memories;
    private final RuleTable rules;
    private final Assignment[] assignments;
    private final List<EntanglementProtocol> waiting = new ArrayList<>();
    private final List<EntanglementProtocol> running = new ArrayList<>();
    private final WaitingRoom room = new Room();
    private final IdleListener idle;
    private long protocolSerial;
    private long pairSerial;

    /** The manager of a router's memories; it takes over their expiry notices. */
    public ResourceManager(
            Router router,
            Timeline timeline,
            FidelityEstimator estimator,
            EntanglementFacts facts,
            CounterStream swapLuck,
            IdleListener idle) {
        this.router = router;
        this.timeline = timeline;
        this.estimator = estimator;
        this.facts = facts;
        this.swapLuck = swapLuck;
        this.idle = idle;
        this.memories = new MemoryManager(router.memories());
        this.rules = new RuleTable(memories.size());
        this.assignments = new Assignment[memories.size()];
        for (Memory memory : router.memories()) {
            memory.onExpiry(this::expired);
        }
    }

    /** Which protocol holds a slot, for which rule, and how far it is. */
    private static final class Assignment {
        final EntanglementProtocol protocol;
        final Rule rule;
        final long since;
        Stage stage;

        Assignment(EntanglementProtocol protocol, Rule rule, long since, Stage stage) {
            this.protocol = protocol;
            this.rule = rule;
            this.since = since;
            this.stage = stage;
        }
    }

    private enum Stage {
        WAITING,
        ASKING,
        RUNNING
    }

    /** The records of the memories. */
    public MemoryManager memories() {
        return memories;
    }

    /** Loads a rule and tries it on every memory it covers. */
    public void load(Rule rule) {
        rules.add(rule);
        for (int i = 0; i < rule.slots().size(); i++) {
            MemoryRecord record = memories.slot(rule.slots().at(i));
            if (record.state() != MemoryState.OCCUPIED) {
                fire(rule, record);
            }
        }
    }

    /** Withdraws a rule; the protocols it started end and leave their memories empty. */
    public void withdraw(Rule rule) {
        rules.remove(rule);
        for (EntanglementProtocol protocol : startedBy(rule)) {
            protocol.abandon();
            for (MemoryRecord record : protocol.memories()) {
                handBack(protocol, record, MemoryState.RAW);
            }
        }
    }

    /** In the order in which they were started. */
    private List<EntanglementProtocol> startedBy(Rule rule) {
        return Arrays.stream(assignments)
                .filter(assignment -> assignment != null && assignment.rule == rule)
                .map(assignment -> assignment.protocol)
                .distinct()
                .sorted(Comparator.comparingLong(protocol -> protocol.id().serial()))
                .toList();
    }

    /** Empties a memory, whatever it holds, and looks for further use. */
    public void free(MemoryRecord record) {
        record.clear();
        tryRules(record);
    }

    private void tryRules(MemoryRecord record) {
        for (Rule rule : rules.covering(record.slot())) {
            if (fire(rule, record)) {
                return;
            }
        }
        idle.idle(record);
    }

    private boolean fire(Rule rule, MemoryRecord changed) {
        List<MemoryRecord> selected = rule.condition().select(changed, memories);
        if (selected.isEmpty()) {
            return false;
        }
        Activation activation = rule.action().start(this, selected);
        EntanglementProtocol protocol = activation.protocol();
        boolean waits = activation.asks().isEmpty();
        Assignment assignment = new Assignment(protocol, rule, timeline.now(), waits ? Stage.WAITING : Stage.ASKING);
        for (MemoryRecord record : selected) {
            record.occupy();
            assignments[record.slot()] = assignment;
        }
        if (waits) {
            waiting.add(protocol);
        }
        for (Activation.Ask ask : activation.asks()) {
            send(ask.node(), new ResourceMessage.PairingRequest(protocol.id(), ask.criterion()));
        }
        return true;
    }

    @Override
    public void handBack(EntanglementProtocol protocol, MemoryRecord record, MemoryState state) {
        release(protocol, record);
        if (state == MemoryState.RAW) {
            record.clear();
        } else {
            record.keep(state);
        }
        tryRules(record);
    }

    private void release(EntanglementProtocol protocol, MemoryRecord record) {
        Assignment assignment = assignments[record.slot()];
        assignments[record.slot()] = null;
        switch (assignment.stage) {
            case WAITING -> waiting.remove(protocol);
            case RUNNING -> running.remove(protocol);
            case ASKING -> {}
        }
    }

    private void expired(Memory memory) {
        MemoryRecord record = memories.slot(memory.id().slot());
        Assignment assignment = assignments[record.slot()];
        if (assignment == null) {
            free(record);
        } else {
            assignment.protocol.memoryExpired(record);
        }
    }

    /** A herald came from a station. */
    public void heralded(Herald herald) {
        for (int i = 0; i < running.size(); i++) {
            EntanglementProtocol protocol = running.get(i);
            if (protocol.hears(herald.station())) {
                protocol.heralded(herald);
            }
        }
    }

    /** A message came for one of the node's protocols; dropped when that protocol is gone. */
    public void receive(NodeId from, ProtocolMessage message) {
        find(message.to(), Stage.RUNNING).ifPresent(a -> a.protocol.receive(from, message));
    }

    /** Another node's resource manager wrote. */
    public void receive(NodeId from, ResourceMessage message) {
        if (message instanceof ResourceMessage.PairingRequest request) {
            answer(from, request);
        } else if (message instanceof ResourceMessage.PairingAccepted accepted) {
            accepted(from, accepted);
        } else if (message instanceof ResourceMessage.PairingRefused refused) {
            find(refused.asker(), Stage.ASKING).ifPresent(this::refused);
        } else if (message instanceof ResourceMessage.CalledOff calledOff) {
            find(calledOff.protocol(), Stage.RUNNING).ifPresent(a -> a.protocol.calledOff());
        }
    }

    private void answer(NodeId from, ResourceMessage.PairingRequest request) {
        Optional<EntanglementProtocol> partner = request.criterion().slot().isPresent()
                ? room.waitingAt(request.criterion().slot().getAsInt())
                        .filter(p -> p.answers(from, request.criterion(), room))
                : firstThatAnswers(from, request);
        if (partner.isEmpty()) {
            send(from, new ResourceMessage.PairingRefused(request.asker()));
            return;
        }
        EntanglementProtocol protocol = partner.get();
        protocol.pairedWith(from, request.asker());
        send(from, new ResourceMessage.PairingAccepted(request.asker(), protocol.id()));
        waiting.remove(protocol);
        run(assignments[protocol.id().slot()]);
    }

    private Optional<EntanglementProtocol> firstThatAnswers(NodeId from, ResourceMessage.PairingRequest request) {
        for (EntanglementProtocol protocol : waiting) {
            if (protocol.answers(from, request.criterion(), room)) {
                return Optional.of(protocol);
            }
        }
        return Optional.empty();
    }

    private void accepted(NodeId from, ResourceMessage.PairingAccepted accepted) {
        Optional<Assignment> asking = find(accepted.asker(), Stage.ASKING);
        if (asking.isEmpty()) {
            callOff(from, accepted.partner());
            return;
        }
        Assignment assignment = asking.get();
        assignment.protocol.pairedWith(from, accepted.partner());
        if (assignment.protocol.isReady()) {
            run(assignment);
        }
    }

    private void run(Assignment assignment) {
        assignment.stage = Stage.RUNNING;
        running.add(assignment.protocol);
        assignment.protocol.start();
    }

    private void refused(Assignment assignment) {
        long earliest = assignment.since + SHORTEST_RETRY;
        if (timeline.now() >= earliest) {
            assignment.protocol.calledOff();
        } else {
            ProtocolId id = assignment.protocol.id();
            timeline.at(earliest, Phase.SIGNAL, () -> find(id, Stage.ASKING).ifPresent(a -> a.protocol.calledOff()));
        }
    }

    private Optional<Assignment> find(ProtocolId id, Stage stage) {
        Assignment assignment = assignments[id.slot()];
        return assignment != null
                        && assignment.stage == stage
                        && assignment.protocol.id().equals(id)
                ? Optional.of(assignment)
                : Optional.empty();
    }

    private final class Room implements WaitingRoom {

        @Override
        public Optional<EntanglementProtocol> waitingAt(int slot) {
            Assignment assignment = assignments[slot];
            return assignment != null && assignment.stage == Stage.WAITING
                    ? Optional.of(assignment.protocol)
                    : Optional.empty();
        }

        @Override
        public MemoryRecord absorb(EntanglementProtocol dissolved, EntanglementProtocol into) {
            int slot = dissolved.id().slot();
            waiting.remove(dissolved);
            assignments[slot] = assignments[into.id().slot()];
            return memories.slot(slot);
        }
    }

    @Override
    public NodeId self() {
        return router.id();
    }

    @Override
    public Router router() {
        return router;
    }

    @Override
    public Timeline timeline() {
        return timeline;
    }

    @Override
    public FidelityEstimator estimator() {
        return estimator;
    }

    @Override
    public CounterStream swapLuck() {
        return swapLuck;
    }

    @Override
    public EntanglementFacts facts() {
        return facts;
    }

    @Override
    public ProtocolId newProtocolId(int slot) {
        return new ProtocolId(slot, protocolSerial++);
    }

    @Override
    public PairId newPairId() {
        return new PairId(router.id(), pairSerial++);
    }

    @Override
    public void send(NodeId to, Message message) {
        router.send(to, message);
    }

    @Override
    public void callOff(NodeId node, ProtocolId partner) {
        send(node, new ResourceMessage.CalledOff(partner));
    }
}
