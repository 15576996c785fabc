package org.bellwire.protocols.resource;

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
import org.bellwire.protocols.cutoff.CutoffPolicy;
import org.bellwire.protocols.entanglement.EntanglementFacts;
import org.bellwire.protocols.entanglement.EntanglementProtocol;
import org.bellwire.protocols.entanglement.EntanglementProtocol.Stage;
import org.bellwire.protocols.entanglement.ProtocolHost;
import org.bellwire.protocols.entanglement.SwapNews;
import org.bellwire.protocols.entanglement.SwapTrail;
import org.bellwire.protocols.knowledge.FidelityEstimator;
import org.bellwire.protocols.knowledge.MemoryRecord;
import org.bellwire.protocols.knowledge.MemoryState;
import org.bellwire.protocols.message.ProtocolId;
import org.bellwire.protocols.message.ProtocolMessage;
import org.bellwire.protocols.message.ReservationId;
import org.bellwire.protocols.resource.Activation.Partners;
import org.bellwire.protocols.resource.LossNotices.Notice;

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
    private final Assignments assignments;
    private final CutoffWatch cutoffs;
    private final SwapTrail trail = new SwapTrail(this);
    private final boolean hasTrail;
    private final LossNotices losses;
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
            CutoffPolicy cutoff,
            SwapOrder order,
            IdleListener idle) {
        this.router = router;
        this.timeline = timeline;
        this.estimator = estimator;
        this.facts = facts;
        this.swapLuck = swapLuck;
        this.idle = idle;
        this.hasTrail = order instanceof SwapOrder.AsSoonAsPossible;
        this.losses = LossNotices.of(order, trail);
        this.memories = new MemoryManager(router.memories());
        this.rules = new RuleTable(memories.size());
        this.assignments = new Assignments(memories);
        this.cutoffs = CutoffWatch.of(cutoff, estimator, timeline, memories, this::tooOld);
        for (Memory memory : router.memories()) {
            memory.onExpiry(this::expired);
        }
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
        for (EntanglementProtocol protocol : assignments.startedBy(rule)) {
            protocol.abandon();
            for (MemoryRecord record : protocol.memories()) {
                handBack(protocol, record, MemoryState.RAW);
            }
        }
    }

    /** Empties a memory, whatever it holds, and looks for further use. */
    public void free(MemoryRecord record) {
        record.clear();
        changed(record);
    }

    /** Empties a memory and lets it rest: no rule is tried on it until something else changes it. */
    public void rest(MemoryRecord record) {
        record.clear();
        cutoffs.observe(record);
    }

    /** Whether a memory holds a pair on which no protocol works, and for which none has asked another node. */
    public boolean isAtHand(MemoryRecord record) {
        Optional<Stage> stage = assignments.of(record).map(EntanglementProtocol::stage);
        return record.isPaired()
                && stage.map(s -> s == Stage.WAITING)
                        .orElseGet(() -> record.state().holdsPair());
    }

    /**
     * Takes a pair away from a protocol that is not running yet, which ends; no rule is tried on its memory. Nothing happens when the pair
     * is free.
     *
     * @return whether the pair is free now
     */
    public boolean reclaim(MemoryRecord record) {
        Optional<EntanglementProtocol> holder = assignments.of(record);
        if (holder.isEmpty()) {
            return record.state().holdsPair();
        }
        EntanglementProtocol protocol = holder.get();
        if (protocol.stage() == Stage.RUNNING) {
            return false;
        }
        List<MemoryRecord> held = protocol.memories();
        for (MemoryRecord one : held) {
            assignments.release(protocol, one);
            one.restore();
        }
        held.stream().filter(one -> one != record).forEach(this::tryRules);
        return record.state().holdsPair();
    }

    /** A reservation is over: what was remembered of its swaps is forgotten. */
    public void forgetSwaps(ReservationId reservation) {
        trail.forget(reservation);
    }

    private void tryRules(MemoryRecord record) {
        for (Rule rule : rules.covering(record)) {
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
        protocol.assign(rule, activation.partners() == Partners.ASKED ? Stage.ASKING : Stage.WAITING);
        assignments.add(protocol, selected);
        for (int i = 0; i < activation.asks().size(); i++) {
            Activation.Ask ask = activation.asks().get(i);
            send(ask.node(), new ResourceMessage.PairingRequest(protocol.id(), ask.criterion()));
        }
        if (activation.partners() == Partners.NONE) {
            run(protocol);
        }
        return true;
    }

    @Override
    public void handBack(EntanglementProtocol protocol, MemoryRecord record, MemoryState state) {
        assignments.release(protocol, record);
        if (state == MemoryState.RAW) {
            record.clear();
        } else {
            record.keep(state);
        }
        handedBack(record);
    }

    @Override
    public void letGo(EntanglementProtocol protocol, MemoryRecord record) {
        assignments.release(protocol, record);
        record.restore();
        handedBack(record);
    }

    private void handedBack(MemoryRecord record) {
        changed(record);
        if (hasTrail) {
            trail.replay(record.slot(), this::receive);
        }
    }

    /** The pair waits for use beyond its cutoff; one that a protocol works on is looked at again when it comes back. */
    private void tooOld(MemoryRecord record) {
        Notice notice = losses.onCutoff(record);
        if (drop(record)) {
            send(notice.to(), notice.message());
        }
    }

    private boolean drop(MemoryRecord record) {
        if (assignments.of(record).filter(user -> user.stage() == Stage.RUNNING).isPresent()) {
            return false;
        }
        lose(record);
        return true;
    }

    private void dropped(ResourceMessage.PairDropped message) {
        MemoryRecord record = memories.slot(message.slot());
        if (record.isPaired() && record.pair().id().equals(message.pair())) {
            drop(record);
        }
    }

    private void expired(Memory memory) {
        MemoryRecord record = memories.slot(memory.id().slot());
        Optional<Notice> notice = losses.onExpiry(record);
        lose(record);
        notice.ifPresent(n -> send(n.to(), n.message()));
    }

    private void lose(MemoryRecord record) {
        assignments.of(record).ifPresentOrElse(user -> user.memoryExpired(record), () -> free(record));
    }

    /** A herald came from a station. */
    public void heralded(Herald herald) {
        assignments.tell(herald);
    }

    /** A message came for one of the node's protocols; dropped when that protocol is gone. */
    public void receive(NodeId from, ProtocolMessage message) {
        Optional<EntanglementProtocol> addressee = assignments.find(message.to(), Stage.RUNNING);
        if (addressee.isPresent()) {
            addressee.get().receive(from, message);
        }
    }

    /** Another node's resource manager wrote. */
    public void receive(NodeId from, ResourceMessage message) {
        if (message instanceof ResourceMessage.PairingRequest request) {
            answer(from, request);
        } else if (message instanceof ResourceMessage.PairingAccepted accepted) {
            accepted(from, accepted);
        } else if (message instanceof ResourceMessage.PairingRefused refused) {
            assignments.find(refused.asker(), Stage.ASKING).ifPresent(this::refused);
        } else if (message instanceof ResourceMessage.PairDropped drop) {
            dropped(drop);
        } else if (message instanceof ResourceMessage.CalledOff calledOff) {
            assignments.find(calledOff.protocol(), Stage.RUNNING).ifPresent(EntanglementProtocol::calledOff);
        }
    }

    /** A router that swaps as soon as possible has news of the other half of a pair. */
    public void receive(NodeId from, SwapNews news) {
        if (trail.passOn(news)) {
            return;
        }
        MemoryRecord record = memories.slot(news.address().to().slot());
        Optional<EntanglementProtocol> user = assignments.of(record);
        PairId link = news.address().link();
        boolean isHeld = record.isPaired() && record.link().equals(link);
        if (user.filter(a -> a.stage() == Stage.RUNNING && a.concerns(link)).isPresent()) {
            trail.keep(record.slot(), from, news);
        } else if (!isHeld) {
            trail.answerUnknown(news);
        } else if (news instanceof SwapNews.Extended extended && extended.expiry() <= timeline.now()) {
            tooOld(record);
        } else if (news instanceof SwapNews.Extended extended) {
            trail.extend(record, extended);
            if (cutoffs.isOver(record)) {
                tooOld(record);
            } else {
                user.ifPresentOrElse(EntanglementProtocol::calledOff, () -> changed(record));
            }
        } else {
            lose(record);
        }
    }

    private void changed(MemoryRecord record) {
        cutoffs.observe(record);
        tryRules(record);
    }

    private void answer(NodeId from, ResourceMessage.PairingRequest request) {
        Optional<EntanglementProtocol> partner = assignments.answering(from, request.criterion());
        if (partner.isEmpty()) {
            send(from, new ResourceMessage.PairingRefused(request.asker()));
            return;
        }
        EntanglementProtocol protocol = partner.get();
        protocol.pairedWith(from, request.asker());
        send(from, new ResourceMessage.PairingAccepted(request.asker(), protocol.id()));
        run(protocol);
    }

    private void accepted(NodeId from, ResourceMessage.PairingAccepted accepted) {
        Optional<EntanglementProtocol> asking = assignments.find(accepted.asker(), Stage.ASKING);
        if (asking.isEmpty()) {
            callOff(from, accepted.partner());
            return;
        }
        EntanglementProtocol protocol = asking.get();
        protocol.pairedWith(from, accepted.partner());
        if (protocol.isReady()) {
            run(protocol);
        }
    }

    private void run(EntanglementProtocol protocol) {
        assignments.startRunning(protocol);
        protocol.start();
    }

    private void refused(EntanglementProtocol protocol) {
        long earliest = protocol.made() + SHORTEST_RETRY;
        if (timeline.now() >= earliest) {
            protocol.calledOff();
        } else {
            timeline.at(
                    earliest,
                    Phase.SIGNAL,
                    () -> assignments.find(protocol.id(), Stage.ASKING).ifPresent(EntanglementProtocol::calledOff));
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
    public SwapTrail trail() {
        return trail;
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
