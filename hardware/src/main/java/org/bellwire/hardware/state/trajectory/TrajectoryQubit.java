package org.bellwire.hardware.state.trajectory;

import org.bellwire.hardware.state.Pauli;
import org.bellwire.hardware.state.PauliRates;
import org.bellwire.hardware.state.Qubit;
import org.bellwire.hardware.state.Relaxation;
import org.bellwire.hardware.state.StorageNoise;
import org.bellwire.hardware.state.noise.KrausChannel;
import umontreal.ssj.rng.RandomStream;

/**
 * A qubit with its place in a state. One that shares nothing and is known to be in |0>, |1> or |+> has no state until it is asked for: so
 * it is with nearly all memories that try to make a pair.
 */
final class TrajectoryQubit extends Qubit {
    private enum Known {
        ZERO,
        ONE,
        PLUS
    }

    private final TrajectoryStates states;
    private Known known = Known.ZERO; // Meaningful only while there is no state.
    private PureState state;
    private int position;

    /** In |0>. */
    TrajectoryQubit(StorageNoise noise, RandomStream noiseStream, TrajectoryStates states) {
        super(noise, noiseStream);
        this.states = states;
    }

    PureState state() {
        if (state == null) {
            PureState own = states.zero();
            if (known == Known.PLUS) {
                own.hadamard(0);
            } else {
                own.becomeBit(known == Known.ONE);
            }
            own.belongTo(this);
            state = own;
        }
        return state;
    }

    boolean sharesStateWith(TrajectoryQubit other) {
        return state != null && state == other.state;
    }

    private boolean isShared() {
        return state != null && state.qubits() > 1;
    }

    /** Probability of reading it like this. */
    double probability(boolean isOne) {
        if (state != null) {
            return state.probability(position, isOne);
        }
        if (known == Known.PLUS) {
            return 0.5;
        }
        return isOne == (known == Known.ONE) ? 1 : 0;
    }

    /** It was found in |0> or |1> and leaves those it shares its state with. */
    void becomeBit(boolean found) {
        if (isShared()) {
            state.release(this, found);
        }
        become(found ? Known.ONE : Known.ZERO);
    }

    private void become(Known what) {
        state = null;
        position = 0;
        known = what;
    }

    /** Prepares |+>, whatever was. */
    void preparePlus(long now) {
        reset(now);
        become(Known.PLUS);
    }

    int position() {
        return position;
    }

    void moveTo(PureState newState, int newPosition) {
        state = newState;
        position = newPosition;
    }

    /** One trajectory: the storage noise since the last touch strikes once, as drawn from its channel. */
    void age(long now) {
        if (now > touched() && !noise().isNone()) {
            suffer(now - touched(), noiseStream());
        }
        touch(now);
    }

    /** Storage noise of a span. */
    void suffer(long span, RandomStream s) {
        if (noise() instanceof PauliRates rates) {
            apply(rates.after(span).pick(s.nextDouble()));
        } else {
            state().suffer(KrausChannel.relaxation((Relaxation) noise(), span), s.nextDouble(), position);
        }
    }

    void apply(Pauli p) {
        if (p != Pauli.I) {
            state().apply(p, position);
        }
    }

    /** Reads the qubit, which leaves those it shares its state with. */
    boolean measure(RandomStream s) {
        boolean one = s.nextDouble() < probability(true);
        becomeBit(one);
        return one;
    }

    /** Fresh |0> from now on. Reading the qubit, unknown to all, is what ignoring it means for its partners. */
    void reset(long now) {
        if (isShared()) {
            measure(noiseStream());
        }
        become(Known.ZERO);
        touch(now);
    }

    /** Length of storage whose noise is not yet drawn, ps. */
    long pending(long now) {
        return now - touched();
    }

    void freeze(long now) {
        age(now);
        silence();
    }
}
