package org.bellwire.hardware.state.belldiagonal;

import org.bellwire.hardware.state.BellWeights;
import org.bellwire.hardware.state.Pauli;
import umontreal.ssj.rng.RandomStream;

/** Two qubits in a mixture of Bell states. */
final class Pair implements Content {
    private final BellDiagonalQubit a;
    private final BellDiagonalQubit b;
    private BellWeights weights;

    private Pair(BellDiagonalQubit a, BellDiagonalQubit b, BellWeights weights) {
        this.a = a;
        this.b = b;
        this.weights = weights;
    }

    /** Makes the two a pair, whatever they were; what they leave behind must have been seen to. */
    static void join(BellDiagonalQubit a, BellDiagonalQubit b, BellWeights weights) {
        Pair pair = new Pair(a, b, weights);
        a.become(pair);
        b.become(pair);
    }

    BellWeights weights() {
        return weights;
    }

    void set(BellWeights newWeights) {
        weights = newWeights;
    }

    BellDiagonalQubit partnerOf(BellDiagonalQubit q) {
        return q == a ? b : a;
    }

    @Override
    public void strike(BellDiagonalQubit q, Pauli p) {
        weights = weights.shifted(p);
    }

    @Override
    public void suffer(BellDiagonalQubit q, BellWeights channel, RandomStream s) {
        weights = weights.convolved(channel);
    }

    @Override
    public boolean read(BellDiagonalQubit q, RandomStream s) {
        boolean bit = s.nextDouble() < 0.5;
        boolean flipped = s.nextDouble() < weights.x() + weights.y();
        q.become(Solo.ofBit(bit));
        partnerOf(q).become(Solo.ofBit(bit != flipped));
        return bit;
    }

    @Override
    public boolean readX(BellDiagonalQubit q, RandomStream s) {
        boolean minus = s.nextDouble() < 0.5;
        boolean flipped = s.nextDouble() < weights.z() + weights.y();
        q.become(Solo.ofPhase(minus));
        partnerOf(q).become(Solo.ofPhase(minus != flipped));
        return minus;
    }

    @Override
    public void ignore(BellDiagonalQubit q) {
        partnerOf(q).become(Solo.MIXED);
    }
}
