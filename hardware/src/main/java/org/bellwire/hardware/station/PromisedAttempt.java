package org.bellwire.hardware.station;

import org.bellwire.hardware.link.DoubleClickLaw;
import org.bellwire.hardware.photon.Photon;
import org.bellwire.hardware.state.BellState;
import org.bellwire.hardware.state.BellWeights;
import org.bellwire.hardware.state.Pauli;
import org.bellwire.hardware.state.QuantumStates;
import org.bellwire.hardware.state.Qubit;
import org.bellwire.kernel.random.CounterStream;

/**
 * The end of a Barrett-Kok attempt that was drawn to succeed. The first round's click counts as one of detector 0, which
 * loses nothing: the corrections undo whichever detector it was.
 */
final class PromisedAttempt {
    private final Photon first;
    private final Photon second;
    private final long now;
    private final QuantumStates states;
    private final CounterStream stream;

    PromisedAttempt(Photon first, Photon second, long now, QuantumStates states, CounterStream stream) {
        this.first = first;
        this.second = second;
        this.now = now;
        this.states = states;
        this.stream = stream;
    }

    /** Leaves in the memories what a success with this click in the second round leaves. */
    void succeed(int detector, DoubleClickLaw law) {
        long gap = first.age();
        switch (law.draw(gap, stream)) {
            case PAIR -> EmittedPair.write(states, first, second, pair(detector, law.dephasing(gap)), now, stream);
            case BOTH_EXCITED -> leave(true, true);
            case FIRST_EXCITED -> leave(true, false);
            case SECOND_EXCITED -> leave(false, true);
        }
    }

    private BellWeights pair(int detector, BellWeights dephasing) {
        return BellWeights.pure(detector == 0 ? BellState.PSI_PLUS : BellState.PSI_MINUS)
                .convolved(dephasing)
                .convolved(RawFidelity.of(first, second));
    }

    private void leave(boolean firstExcited, boolean secondExcited) {
        leave(first, firstExcited);
        leave(second, secondExcited);
    }

    private void leave(Photon photon, boolean excited) {
        Qubit emitter = photon.emitter();
        states.reset(emitter, photon.emitted());
        if (excited) {
            states.apply(Pauli.X, emitter, now);
        }
    }
}
