package org.bellwire.hardware.state.belldiagonal;

import org.bellwire.hardware.state.BellWeights;
import org.bellwire.hardware.state.OperationNoise;
import org.bellwire.hardware.state.Pauli;
import org.bellwire.hardware.state.SwapOutcome;
import umontreal.ssj.rng.RandomStream;

/** Controlled-not from left to right, Hadamard on left, both read: joins two pairs, teleports, or tells a Bell state. */
record BellMeasurement(BellDiagonalQubit left, BellDiagonalQubit right, OperationNoise noise, RandomStream s) {

    SwapOutcome perform() {
        if (left.content() instanceof Pair l && right.content() instanceof Pair r) {
            return l == r ? tell(l.weights()) : join(l, r);
        }
        if (left.content() instanceof Pair pair) {
            return teleport((Solo) right.content(), pair.partnerOf(left), pair.weights());
        }
        if (right.content() instanceof Pair pair) {
            return teleport((Solo) left.content(), pair.partnerOf(right), pair.weights());
        }
        return tell(Solo.product((Solo) left.content(), (Solo) right.content()));
    }

    /** Readout noise is averaged over: the weights are those given the reported bits, which are uniform. */
    private SwapOutcome join(Pair l, Pair r) {
        SwapOutcome reported = new SwapOutcome(coin(), coin());
        BellWeights joined = l.weights()
                .convolved(r.weights())
                .depolarized(noise.gateFidelity())
                .convolved(readoutErrors())
                .shifted(reported.correction());
        Pair.join(l.partnerOf(left), r.partnerOf(right), joined);
        settle(reported);
        return reported;
    }

    private BellWeights readoutErrors() {
        double m = noise.measurementFidelity();
        double one = m * (1 - m);
        return new BellWeights(m * m, one, one, (1 - m) * (1 - m));
    }

    private SwapOutcome teleport(Solo state, BellDiagonalQubit far, BellWeights resource) {
        SwapOutcome reported = new SwapOutcome(coin(), coin());
        Pauli error = resource.depolarized(noise.gateFidelity())
                .convolved(readoutErrors())
                .pick(s.nextDouble());
        far.become(state.after(error.times(reported.correction())));
        settle(reported);
        return reported;
    }

    /** The two share the state that is measured. */
    private SwapOutcome tell(BellWeights weights) {
        Pauli found = weights.depolarized(noise.gateFidelity())
                .convolved(readoutErrors())
                .pick(s.nextDouble());
        SwapOutcome reported = new SwapOutcome(found.flipsBit(), found.flipsPhase());
        settle(reported);
        return reported;
    }

    /** The measured qubits hold the true bits. */
    private void settle(SwapOutcome reported) {
        left.become(Solo.ofBit(reported.phase() == rightlyRead()));
        right.become(Solo.ofBit(reported.bit() == rightlyRead()));
    }

    private boolean rightlyRead() {
        return s.nextDouble() < noise.measurementFidelity();
    }

    private boolean coin() {
        return s.nextDouble() < 0.5;
    }
}
