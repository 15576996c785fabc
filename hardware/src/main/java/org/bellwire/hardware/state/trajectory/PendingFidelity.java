package org.bellwire.hardware.state.trajectory;

import org.bellwire.hardware.state.BellState;
import org.bellwire.hardware.state.BellWeights;
import org.bellwire.hardware.state.PauliRates;
import org.bellwire.hardware.state.Relaxation;
import org.bellwire.hardware.state.noise.KrausChannel;

/** Fidelity of two qubits whose storage noise is not drawn yet: the mean over what it may do. */
final class PendingFidelity {
    private PendingFidelity() {}

    static double of(TrajectoryQubit a, TrajectoryQubit b, BellState target, long now) {
        PureState state = a.state();
        int positionOfB = b.position();
        if (a.state() != b.state()) {
            positionOfB += state.qubits();
            state = state.copy();
            state.append(b.state().copy());
        }
        if (a.noise() instanceof PauliRates first && b.noise() instanceof PauliRates second) {
            BellWeights weights = new BellWeights(
                    state.overlap(a.position(), positionOfB, BellState.PHI_PLUS),
                    state.overlap(a.position(), positionOfB, BellState.PHI_MINUS),
                    state.overlap(a.position(), positionOfB, BellState.PSI_PLUS),
                    state.overlap(a.position(), positionOfB, BellState.PSI_MINUS));
            return weights.convolved(first.after(a.pending(now)))
                    .convolved(second.after(b.pending(now)))
                    .fidelity(target);
        }
        return state.overlapAfter(channel(a, now), a.position(), channel(b, now), positionOfB, target);
    }

    private static KrausChannel channel(TrajectoryQubit q, long now) {
        return q.noise() instanceof PauliRates rates
                ? KrausChannel.pauli(rates.after(q.pending(now)))
                : KrausChannel.relaxation((Relaxation) q.noise(), q.pending(now));
    }
}
