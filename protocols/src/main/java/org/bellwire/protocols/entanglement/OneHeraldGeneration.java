package org.bellwire.protocols.entanglement;

import org.bellwire.hardware.channel.QuantumChannel;
import org.bellwire.hardware.node.LinkEnd;
import org.bellwire.hardware.state.Pauli;
import org.bellwire.hardware.station.Herald;
import org.bellwire.protocols.knowledge.MemoryRecord;
import org.bellwire.protocols.message.ReservationId;

/**
 * Generation in one round, where one herald announces a pair: detector 0 the state nearest to &Psi;+, detector 1 that
 * nearest to &Psi;&minus;. The primary's X and, after detector 1, the other end's Z make it the one nearest to &Phi;+.
 */
final class OneHeraldGeneration extends HeraldedGeneration {

    private final ModelledGeneration.Announcement announcement;
    private int heralds;
    private int detector;

    OneHeraldGeneration(
            ProtocolHost host,
            MemoryRecord record,
            ReservationId reservation,
            LinkEnd lane,
            Resolution resolution,
            ModelledGeneration.Announcement announcement) {
        super(host, record, reservation, lane, resolution);
        this.announcement = announcement;
    }

    @Override
    int rounds() {
        return 1;
    }

    @Override
    void emit(int inRound, QuantumChannel channel) {
        memory().exciteAfresh(channel);
    }

    @Override
    void clicked(int inRound, Herald herald) {
        heralds++;
        detector = herald.detector();
    }

    @Override
    boolean passed(int inRound) {
        return heralds == 1;
    }

    /** From the station, or, when the ends tell each other, when both photons have come and the other end's word too. */
    @Override
    long verdict(LinkEnd on) {
        long fromStation = super.verdict(on);
        if (announcement == ModelledGeneration.Announcement.BY_STATION) {
            return fromStation;
        }
        long word = on.farDelay() + on.messageDelay();
        return Math.max(fromStation, Math.max(word, on.channel().delay()));
    }

    @Override
    void correct(boolean asPrimary) {
        if (asPrimary) {
            memory().apply(Pauli.X);
        } else if (detector == 1) {
            memory().apply(Pauli.Z);
        }
    }
}
