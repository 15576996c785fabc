package org.bellwire.protocols.entanglement;

import java.util.List;
import java.util.Optional;
import org.bellwire.hardware.address.MemoryId;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.address.PairId;
import org.bellwire.hardware.channel.QuantumChannel;
import org.bellwire.hardware.memory.Memory;
import org.bellwire.hardware.node.LinkEnd;
import org.bellwire.hardware.state.BellWeights;
import org.bellwire.hardware.station.Herald;
import org.bellwire.hardware.station.RawFidelity;
import org.bellwire.kernel.event.Event;
import org.bellwire.kernel.event.Phase;
import org.bellwire.protocols.knowledge.MemoryRecord;
import org.bellwire.protocols.knowledge.MemoryState;
import org.bellwire.protocols.knowledge.PairRecord;
import org.bellwire.protocols.message.ProtocolId;
import org.bellwire.protocols.message.ProtocolMessage;
import org.bellwire.protocols.message.ReservationId;

/**
 * One attempt at heralded entanglement over one lane of an elementary link, one end of it.
 *
 * <p>The end with the larger name is the <em>primary</em>. In each round it negotiates: it tells the other end how long
 * its photons travel; the other end books the first emission slot that both can meet and answers with the primary's
 * emission time. Both emit so that the photons arrive at the station at the same instant <i>t</i>. The heralds reach a
 * node at <i>t</i> plus the classical delay from the station; after the station's guard the round is judged.
 *
 * <p>At sampled resolution the end that answers the first negotiation draws how many attempts fail, skips them
 * ({@link Skip}) and tells the primary in its reply; both play the last round of the attempt that succeeds.
 *
 * <p>A herald is credited to the round when its time lies within half the station's window (its detectors' resolution, unless set otherwise) of <i>t</i>. Neighboring
 * slots closer than that share heralds, as in a laboratory that tells its photons apart by arrival time alone: the pairs
 * claimed then are not all real, and the true fidelity shows it.
 */
abstract class HeraldedGeneration extends EntanglementProtocol implements Event {

    private final MemoryRecord record;
    private final Memory memory;
    private final ReservationId reservation;
    private final LinkEnd link;
    private final QuantumChannel channel;
    private final Resolution resolution;

    private ProtocolId partner;
    private boolean primary;
    private boolean asks = true;
    private PairId pair;
    private double partnerRawFidelity;
    private double partnerInitialization;
    private int round;
    private long expected = Long.MIN_VALUE / 4;
    private boolean emitsNext;
    private long emission;
    private long judgement;
    private Optional<Skip> skip = Optional.empty();
    private Optional<Promise> promise = Optional.empty();

    HeraldedGeneration(
            ProtocolHost host, MemoryRecord record, ReservationId reservation, LinkEnd lane, Resolution resolution) {
        super(host, record);
        this.record = record;
        this.memory = record.memory();
        this.reservation = reservation;
        this.link = lane;
        this.channel = lane.channel();
        this.resolution = resolution;
    }

    /** Notes a click of the given round, 1 or 2. */
    abstract void clicked(int inRound, Herald herald);

    /** Whether the clicks of the round let the attempt go on. */
    abstract boolean passed(int inRound);

    /** Rounds of a successful attempt. */
    abstract int rounds();

    /** Prepares the memory as the round wants it and sends its photon. */
    abstract void emit(int inRound, QuantumChannel channel);

    /** Between two rounds. */
    void betweenRounds() {}

    /** From the meeting of the photons at the station until this end knows how the round went, in ps. */
    long verdict(LinkEnd on) {
        return on.heraldDelay();
    }

    /** Turns the heralded state into &Phi;+. */
    abstract void correct(boolean asPrimary);

    final Memory memory() {
        return memory;
    }

    @Override
    public final List<MemoryRecord> memories() {
        return List.of(record);
    }

    @Override
    public final boolean answers(NodeId from, Criterion criterion, WaitingRoom room) {
        boolean answers = criterion instanceof GenerationOffer offer
                && from.equals(link.neighbor())
                && offer.reservation().equals(reservation)
                && offer.station().equals(link.station())
                && offer.wavelength() == link.wavelength();
        asks = !answers;
        return answers;
    }

    @Override
    public final boolean concerns(PairId id) {
        return id.equals(pair);
    }

    @Override
    public final void pairedWith(NodeId node, ProtocolId id) {
        partner = id;
        primary = link.isPrimary();
    }

    @Override
    public final void start() {
        round = 1;
        if (primary) {
            pair = host().newPairId();
            negotiate();
        }
    }

    private void negotiate() {
        boolean maySkip = resolution == Resolution.SAMPLED && round == 1;
        host().send(
                        link.neighbor(),
                        new Negotiate(
                                partner,
                                pair,
                                channel.delay(),
                                memory.parameters().rawFidelity(),
                                memory.parameters().initializationFidelity(),
                                memory.ready(),
                                maySkip ? Optional.of(pace()) : Optional.empty()));
    }

    private Pace pace() {
        return Pace.of(link, memory, verdict(link), asks);
    }

    @Override
    public final void receive(NodeId from, ProtocolMessage message) {
        if (message instanceof Negotiate asked) {
            chooseEmission(asked);
        } else if (message instanceof NegotiateReply answer) {
            partnerRawFidelity = answer.rawFidelity();
            partnerInitialization = answer.initializationFidelity();
            long at = Math.max(answer.emission(), host().timeline().now());
            channel.reserveExactly(at);
            trust(answer.promise());
            planRound(at);
        }
    }

    /**
     * The first slot after the answer's way in which this end can emit so that the photons meet. The primary's memory may
     * not be ready by then; it then sends nothing and the attempt fails, as in the reference.
     */
    private void chooseEmission(Negotiate asked) {
        pair = asked.pair();
        partnerRawFidelity = asked.rawFidelity();
        partnerInitialization = asked.initializationFidelity();
        long ahead = asked.photonDelay() - channel.delay();
        long ready = Math.max(host().timeline().now(), memory.nextExcitation());
        long answered = ready + link.messageDelay();
        long afterResets = Math.max(memory.ready(), asked.ready() + ahead);
        long earliest = Math.max(Math.max(ready, answered + ahead), afterResets);
        long first = channel.reserve(earliest);
        skip = asked.pace().isPresent()
                ? Skip.draw(link, rounds(), asked.pace().get(), pace(), first)
                : Optional.empty();
        trust(skip.flatMap(Skip::promise));
        long resumption = skip.isPresent() ? skip.get().resumption() : first;
        long own = resumption > first ? channel.reserve(resumption) : first;
        planRound(own);
        host().send(
                        link.neighbor(),
                        new NegotiateReply(
                                partner,
                                own - ahead,
                                memory.parameters().rawFidelity(),
                                memory.parameters().initializationFidelity(),
                                promise));
    }

    private void trust(Optional<Promise> given) {
        if (given.isPresent()) {
            promise = given;
            round = rounds();
        }
    }

    private void planRound(long emissionInstant) {
        expected = emissionInstant + channel.delay();
        long judged = expected + verdict(link) + link.guard();
        emitsNext = true;
        emission = host().timeline().at(emissionInstant, this);
        judgement = host().timeline().at(judged, Phase.SIGNAL, this);
    }

    /** A round is two events, first the emission and then the judgement. Both are this object, so that none has to be fetched besides. */
    @Override
    public final void happen() {
        if (emitsNext) {
            emitsNext = false;
            emit();
        } else {
            judge();
        }
    }

    private void emit() {
        if (promise.isPresent()) {
            memory.exciteAsPromised(channel, promise.get().sincePreparation());
        } else {
            emit(round, channel);
        }
    }

    @Override
    public final boolean hears(Herald herald) {
        return round > 0
                && Math.abs(herald.time() - expected) <= herald.window() / 2
                && link.station().equals(herald.station())
                && link.wavelength() == herald.wavelength();
    }

    @Override
    public final void heralded(Herald herald) {
        clicked(round, herald);
    }

    private void judge() {
        if (skip.isPresent()) {
            tellSkipped(skip.get().count());
        }
        if (!passed(round)) {
            end(MemoryState.RAW);
        } else if (round < rounds()) {
            betweenRounds();
            round++;
            if (primary) {
                negotiate();
            }
        } else {
            correct(primary);
            record.note(
                    PairRecord.heralded(pair, remoteMemory(), initialized(rawFidelity()), expected - channel.delay()));
            end(MemoryState.ENTANGLED);
        }
    }

    private double rawFidelity() {
        return link.rawFidelity()
                .orElseGet(() -> RawFidelity.combined(memory.parameters().rawFidelity(), partnerRawFidelity));
    }

    private BellWeights initialized(double fidelity) {
        double error = 1 - memory.parameters().initializationFidelity();
        return RawFidelity.initialized(fidelity, error, 1 - partnerInitialization);
    }

    private MemoryId remoteMemory() {
        return new MemoryId(link.neighbor(), partner.slot());
    }

    private void end(MemoryState state) {
        if (primary && host().facts().generation().isWatched()) {
            host().facts()
                    .generation()
                    .publish(new GenerationEnded(
                            host().timeline().now(), memory.id(), remoteMemory(), state == MemoryState.ENTANGLED));
        }
        host().handBack(this, record, state);
    }

    private void tellSkipped(long count) {
        skip = Optional.empty();
        if (count > 0 && host().facts().skipping().isWatched()) {
            host().facts()
                    .skipping()
                    .publish(new AttemptsSkipped(host().timeline().now(), memory.id(), remoteMemory(), count));
        }
    }

    @Override
    public final void memoryExpired(MemoryRecord expired) {
        if (partner != null) {
            host().callOff(link.neighbor(), partner);
        }
        calledOff();
    }

    @Override
    public final void calledOff() {
        if (round == 0) {
            host().letGo(this, record);
        } else {
            abandon();
            end(MemoryState.RAW);
        }
    }

    @Override
    public final void abandon() {
        host().timeline().cancel(emission);
        host().timeline().cancel(judgement);
        skip.ifPresent(s -> tellSkipped(s.endedBefore(host().timeline().now())));
    }
}
