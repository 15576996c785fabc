package org.bellwire.protocols.entanglement;

import org.bellwire.hardware.channel.QuantumChannel;
import org.bellwire.hardware.node.LinkEnd;
import org.bellwire.hardware.station.Herald;
import org.bellwire.protocols.knowledge.MemoryRecord;
import org.bellwire.protocols.message.ReservationId;

/**
 * Single-heralded generation: one round; a click in each of the station's two detectors heralds a pair, which the
 * station leaves in &Phi;+ up to the raw infidelity.
 *
 * <p>Success probability <i>s</i> &eta;&sup2;, with <i>s</i> the success rate of the station's Bell-state measurement
 * (one half with linear optics) and &eta; as for {@link BarrettKokGeneration}. Not to be confused with single-click
 * schemes, where one click of two detectors is the herald.
 */
final class SingleHeraldedGeneration extends HeraldedGeneration {

    private boolean first;
    private boolean second;

    SingleHeraldedGeneration(
            ProtocolHost host, MemoryRecord record, ReservationId reservation, LinkEnd lane, Resolution resolution) {
        super(host, record, reservation, lane, resolution);
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
        first |= herald.detector() == 0;
        second |= herald.detector() == 1;
    }

    @Override
    boolean passed(int inRound) {
        return first && second;
    }

    @Override
    void correct(boolean asPrimary) {}
}
