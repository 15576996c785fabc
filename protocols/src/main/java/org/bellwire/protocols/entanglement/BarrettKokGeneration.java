package org.bellwire.protocols.entanglement;

import org.bellwire.hardware.channel.QuantumChannel;
import org.bellwire.hardware.node.LinkEnd;
import org.bellwire.hardware.state.Pauli;
import org.bellwire.hardware.station.Herald;
import org.bellwire.protocols.knowledge.MemoryRecord;
import org.bellwire.protocols.message.ReservationId;

/**
 * Double-click generation after Barrett and Kok (PRA 71, 060310, quant-ph/0408040): two rounds with the memories flipped
 * in between; exactly one click in each round heralds a pair.
 *
 * <p>With a single pair of memories on the link the success probability is &eta;&sup2;/2, &eta; the product of emission
 * efficiency, transmissivity of one arm and detector efficiency. Equal detectors herald &Psi;+, different ones
 * &Psi;&minus;; the primary's X and the other end's Z make &Phi;+ of either.
 */
final class BarrettKokGeneration extends HeraldedGeneration {

    private static final int ROUNDS = 2;

    // An attempt is a new object: plain fields for the two rounds, where arrays would be two objects more.
    private boolean firstClicked;
    private boolean secondClicked;
    private int firstDetector;
    private int secondDetector;

    BarrettKokGeneration(
            ProtocolHost host, MemoryRecord record, ReservationId reservation, LinkEnd lane, Resolution resolution) {
        super(host, record, reservation, lane, resolution);
    }

    @Override
    int rounds() {
        return ROUNDS;
    }

    @Override
    void emit(int inRound, QuantumChannel channel) {
        if (inRound == 1) {
            memory().preparePlus();
        }
        memory().excite(channel);
    }

    /** A second click spoils the round. */
    @Override
    void clicked(int inRound, Herald herald) {
        if (inRound == 1) {
            firstClicked = !firstClicked;
            firstDetector = herald.detector();
        } else {
            secondClicked = !secondClicked;
            secondDetector = herald.detector();
        }
    }

    @Override
    boolean passed(int inRound) {
        return inRound == 1 ? firstClicked : secondClicked;
    }

    @Override
    void betweenRounds() {
        memory().apply(Pauli.X);
    }

    @Override
    void correct(boolean asPrimary) {
        if (asPrimary) {
            memory().apply(Pauli.X);
        } else if (firstDetector != secondDetector) {
            memory().apply(Pauli.Z);
        }
    }
}
