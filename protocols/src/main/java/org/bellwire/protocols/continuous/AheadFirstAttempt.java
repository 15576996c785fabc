package org.bellwire.protocols.continuous;

import java.util.List;
import java.util.Optional;
import org.bellwire.hardware.address.MemoryId;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.address.PairId;
import org.bellwire.hardware.node.LinkEnd;
import org.bellwire.hardware.station.Herald;
import org.bellwire.kernel.event.Phase;
import org.bellwire.protocols.continuous.HandOvers.Offer;
import org.bellwire.protocols.entanglement.Criterion;
import org.bellwire.protocols.entanglement.EntanglementProtocol;
import org.bellwire.protocols.entanglement.GenerationModel;
import org.bellwire.protocols.entanglement.ProtocolHost;
import org.bellwire.protocols.entanglement.WaitingRoom;
import org.bellwire.protocols.knowledge.MemoryRecord;
import org.bellwire.protocols.knowledge.MemoryState;
import org.bellwire.protocols.message.ProtocolId;
import org.bellwire.protocols.message.ProtocolMessage;
import org.bellwire.protocols.message.ReservationId;

/**
 * One end of an attempt that may be given a pair made ahead. The end that was asked looks for one when it is paired. If it has one it offers it to
 * the other end, and both move it to their memories of this attempt at the instant when the offer arrives; if not, it says so, and both go on
 * with the ordinary protocol, which costs no time.
 */
final class AheadFirstAttempt extends EntanglementProtocol {

    private final MemoryRecord record;
    private final ReservationId reservation;
    private final NodeId neighbor;
    private final HandOvers handOvers;
    private final double target;
    private final EntanglementProtocol fresh;
    private boolean wasAsked;
    private ProtocolId partner;
    private Optional<Offer> offer = Optional.empty();
    private long handOver;

    AheadFirstAttempt(
            ProtocolHost host,
            MemoryRecord record,
            ReservationId reservation,
            LinkEnd lane,
            GenerationModel fresh,
            HandOvers handOvers,
            double target) {
        super(host, record);
        this.record = record;
        this.reservation = reservation;
        this.neighbor = lane.neighbor();
        this.handOvers = handOvers;
        this.target = target;
        this.fresh = fresh.attempt(new StandIn(host, this), record, reservation, lane);
    }

    @Override
    public List<MemoryRecord> memories() {
        return List.of(record);
    }

    @Override
    public boolean concerns(PairId link) {
        return super.concerns(link) || fresh.concerns(link);
    }

    @Override
    public boolean answers(NodeId from, Criterion criterion, WaitingRoom room) {
        wasAsked = fresh.answers(from, criterion, room);
        return wasAsked;
    }

    @Override
    public void pairedWith(NodeId node, ProtocolId id) {
        partner = id;
        fresh.pairedWith(node, id);
    }

    @Override
    public boolean isReady() {
        return fresh.isReady();
    }

    @Override
    public void start() {
        if (!wasAsked) {
            handOvers.expect(this);
            return;
        }
        offer = handOvers.offer(neighbor, target);
        if (offer.isPresent()) {
            host().send(neighbor, offer.get().message(partner, record.slot()));
            long arrival = offer.get().instant();
            handOver = host().timeline().at(arrival, Phase.SIGNAL, this::moveOffered);
        } else {
            host().send(neighbor, new MakeAfresh(partner));
            fresh.start();
        }
    }

    private void moveOffered() {
        Offer made = offer.orElseThrow();
        offer = Optional.empty();
        boolean isThere = handOvers.move(made, record, new MemoryId(neighbor, partner.slot()), reservation);
        if (!isThere) {
            handOvers.drop(neighbor, made.pair(), partner.slot());
        }
        end(isThere ? made.state() : MemoryState.RAW);
    }

    /** The other end's offer has arrived, and the pair has been moved here. */
    void given(MemoryState state) {
        end(state);
    }

    /** The other end's offer has arrived, but the pair is with another request, or no more; another attempt follows. */
    void failed() {
        end(MemoryState.RAW);
    }

    private void end(MemoryState state) {
        host().handBack(this, record, state);
    }

    @Override
    public void receive(NodeId from, ProtocolMessage message) {
        if (message instanceof MakeAfresh) {
            handOvers.expectNoMore(this);
            fresh.start();
        } else {
            fresh.receive(from, message);
        }
    }

    @Override
    public boolean hears(Herald herald) {
        return fresh.hears(herald);
    }

    @Override
    public void heralded(Herald herald) {
        fresh.heralded(herald);
    }

    @Override
    public void memoryExpired(MemoryRecord memory) {
        giveUpOffer();
        fresh.memoryExpired(memory);
    }

    @Override
    public void calledOff() {
        giveUpOffer();
        fresh.calledOff();
    }

    @Override
    public void abandon() {
        giveUpOffer();
        fresh.abandon();
    }

    private void giveUpOffer() {
        handOvers.expectNoMore(this);
        offer.ifPresent(made -> {
            host().timeline().cancel(handOver);
            handOvers.retract(made, neighbor, partner.slot());
        });
        offer = Optional.empty();
    }
}
