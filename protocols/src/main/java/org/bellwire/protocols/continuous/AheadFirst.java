package org.bellwire.protocols.continuous;

import org.bellwire.hardware.node.LinkEnd;
import org.bellwire.protocols.entanglement.EntanglementProtocol;
import org.bellwire.protocols.entanglement.GenerationModel;
import org.bellwire.protocols.entanglement.ProtocolHost;
import org.bellwire.protocols.knowledge.MemoryRecord;
import org.bellwire.protocols.message.ReservationId;

/** Generation for requests of a node that makes pairs ahead: gives such a pair where there is one, and makes one afresh where not. */
final class AheadFirst implements GenerationModel {

    private final GenerationModel fresh;
    private final HandOvers handOvers;
    private final double target;

    AheadFirst(GenerationModel fresh, HandOvers handOvers) {
        this(fresh, handOvers, 0);
    }

    private AheadFirst(GenerationModel fresh, HandOvers handOvers, double target) {
        this.fresh = fresh;
        this.handOvers = handOvers;
        this.target = target;
    }

    @Override
    public String name() {
        return fresh.name();
    }

    @Override
    public String description() {
        return fresh.description() + "; pairs made ahead first";
    }

    @Override
    public GenerationModel towards(double wanted) {
        return new AheadFirst(fresh.towards(wanted), handOvers, wanted);
    }

    @Override
    public EntanglementProtocol attempt(
            ProtocolHost host, MemoryRecord record, ReservationId reservation, LinkEnd lane) {
        return new AheadFirstAttempt(host, record, reservation, lane, fresh, handOvers, target);
    }
}
