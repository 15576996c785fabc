package org.bellwire.protocols.entanglement;

import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.channel.QuantumChannel;
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

    private final boolean[] clicked = new boolean[ROUNDS];
    private final int[] detector = new int[ROUNDS];

    BarrettKokGeneration(
            ProtocolHost host, MemoryRecord record, ReservationId reservation, NodeId neighbor, Resolution resolution) {
        super(host, record, reservation, neighbor, resolution);
    }

    @Override
    int rounds() {
        return ROUNDS;
    }

    @Override
    void emit(int inRound, QuantumChannel channel) {
        if (inRound == 1) {
            record().memory().preparePlus();
        }
        record().memory().excite(channel);
    }

    /** A second click spoils the round. */
    @Override
    void clicked(int inRound, Herald herald) {
        clicked[inRound - 1] = !clicked[inRound - 1];
        detector[inRound - 1] = herald.detector();
    }

    @Override
    boolean passed(int inRound) {
        return clicked[inRound - 1];
    }

    @Override
    void betweenRounds() {
        record().memory().apply(Pauli.X);
    }

    @Override
    void correct(boolean asPrimary) {
        if (asPrimary) {
            record().memory().apply(Pauli.X);
        } else if (detector[0] != detector[1]) {
            record().memory().apply(Pauli.Z);
        }
    }
}
