package org.bellwire.hardware.state.trajectory;

import org.bellwire.hardware.state.Pauli;
import org.bellwire.hardware.state.PauliRates;
import org.bellwire.hardware.state.Qubit;
import org.bellwire.hardware.state.Relaxation;
import org.bellwire.hardware.state.StorageNoise;
import org.bellwire.hardware.state.noise.KrausChannel;
import umontreal.ssj.rng.RandomStream;

/**
 * A qubit with its place in a state. One that is known to be in |0>, |1> or |+>, or in a Bell state with another one, has no state until it
 * is asked for. Nothing else happens to memories whose attempts fail, which are nearly all.
 */
final class TrajectoryQubit extends Qubit {
    /** What a qubit without a state is in: alone, or as half of a pair that was Phi+ before a Pauli error struck this half. */
    private enum Known {
        ZERO(Pauli.I),
        ONE(Pauli.I),
        PLUS(Pauli.I),
        HALF(Pauli.I),
        HALF_FLIPPED_IN_PHASE(Pauli.Z),
        HALF_FLIPPED_IN_BIT(Pauli.X),
        HALF_FLIPPED_IN_BOTH(Pauli.Y);

        private static final Known[] HALVES = {HALF, HALF_FLIPPED_IN_PHASE, HALF_FLIPPED_IN_BIT, HALF_FLIPPED_IN_BOTH};

        private final Pauli error;

        Known(Pauli error) {
            this.error = error;
        }

        Known struckHalf(Pauli p) {
            return HALVES[error.times(p).label()];
        }
    }

    private final TrajectoryStates states;
    private Known known = Known.ZERO; // Meaningful only while there is no state.
    private TrajectoryQubit twin; // The other half while both are known to be a pair.
    private PureState state;
    private int position;

    /** In |0>. */
    TrajectoryQubit(StorageNoise noise, RandomStream noiseStream, TrajectoryStates states) {
        super(noise, noiseStream);
        this.states = states;
    }

    PureState state() {
        if (state == null) {
            if (isHalf()) {
                makeJointState();
            } else {
                makeState();
            }
        }
        return state;
    }

    private void makeState() {
        state = states.zero();
        state.belongTo(this);
        if (known == Known.PLUS) {
            state.hadamard(0);
        } else {
            state.becomeBit(known == Known.ONE);
        }
    }

    private void makeJointState() {
        TrajectoryQubit other = twin;
        Pauli errors = known.error.times(other.known.error);
        become(Known.ZERO);
        other.become(Known.ZERO);
        state().absorb(other.state());
        state.becomePhiPlus();
        state.apply(errors, position);
    }

    /** Whether the two are known to be in a Bell state. */
    private boolean isHalfWith(TrajectoryQubit other) {
        return twin == other;
    }

    /** Whether the two, and no others, are entangled. */
    boolean isPairWith(TrajectoryQubit other) {
        return isHalfWith(other) || state != null && state == other.state && state.qubits() == 2 && state.isEntangled();
    }

    private boolean isShared() {
        return isHalf() || state != null && state.qubits() > 1;
    }

    /** Probability of reading it like this. */
    double probability(boolean isOne) {
        if (state != null) {
            return state.probability(position, isOne);
        }
        return switch (known) {
            case ZERO -> isOne ? 0 : 1;
            case ONE -> isOne ? 1 : 0;
            default -> 0.5;
        };
    }

    /** Probability of reading both like this. */
    double probability(boolean isOne, TrajectoryQubit other, boolean otherIsOne) {
        if (isHalfWith(other)) {
            return (isOne != otherIsOne) == readUnequal() ? 0.5 : 0;
        }
        return state != null && state == other.state
                ? state.probability(position, isOne, other.position, otherIsOne)
                : probability(isOne) * other.probability(otherIsOne);
    }

    private boolean readUnequal() {
        return known.error.flipsBit() != twin.known.error.flipsBit();
    }

    /** It was found in |0> or |1> and leaves those it shares its state with. */
    void becomeBit(boolean found) {
        if (isHalf()) {
            twin.become(found == readUnequal() ? Known.ZERO : Known.ONE);
        } else if (isShared()) {
            state.release(this, found);
        }
        become(found ? Known.ONE : Known.ZERO);
    }

    /** Keeps what has exactly one of the two in |1>. */
    void projectOnUnequal(TrajectoryQubit other) {
        if (isPlus() && other.isPlus()) {
            becomePhiPlusWith(other);
            apply(Pauli.X);
        } else if (!isHalfWith(other)) { // A pair that is read equal never comes here.
            state().absorb(other.state());
            state.projectOnUnequal(position, other.position);
        }
    }

    private boolean isPlus() {
        return state == null && known == Known.PLUS;
    }

    private boolean isHalf() {
        return twin != null;
    }

    /** Prepares &Phi;+ of the two, which share nothing. */
    void becomePhiPlusWith(TrajectoryQubit other) {
        becomeHalfWith(other);
        other.becomeHalfWith(this);
    }

    private void becomeHalfWith(TrajectoryQubit other) {
        become(Known.HALF);
        twin = other;
    }

    private void become(Known what) {
        state = null;
        twin = null;
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
        if (isHalf()) {
            known = known.struckHalf(p);
        } else if (p != Pauli.I) {
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
