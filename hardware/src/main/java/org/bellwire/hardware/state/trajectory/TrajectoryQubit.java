package org.bellwire.hardware.state.trajectory;

import java.util.function.Supplier;
import org.bellwire.hardware.state.Pauli;
import org.bellwire.hardware.state.PauliRates;
import org.bellwire.hardware.state.Qubit;
import org.bellwire.hardware.state.Relaxation;
import org.bellwire.hardware.state.StorageNoise;
import org.bellwire.hardware.state.noise.KrausChannel;
import umontreal.ssj.rng.RandomStream;

/** A qubit with its place in a state. */
final class TrajectoryQubit extends Qubit {
    private final Supplier<PureState> zero;
    private PureState state;
    private int position;

    /** @param zero makes states of one qubit in |0> */
    TrajectoryQubit(StorageNoise noise, RandomStream noiseStream, Supplier<PureState> zero) {
        super(noise, noiseStream);
        this.zero = zero;
        state = alone();
    }

    /** A state for it alone, in |0>. */
    PureState alone() {
        PureState alone = zero.get();
        alone.belongTo(this);
        return alone;
    }

    PureState state() {
        return state;
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
            state.suffer(KrausChannel.relaxation((Relaxation) noise(), span), s.nextDouble(), position);
        }
    }

    void apply(Pauli p) {
        state.apply(p, position);
    }

    /** Reads the qubit, which leaves those it shares its state with. */
    boolean measure(RandomStream s) {
        boolean one = s.nextDouble() < state.probability(position, true);
        state.release(this, one);
        return one;
    }

    /** Fresh |0> from now on. Reading the qubit, unknown to all, is what ignoring it means for its partners. */
    void reset(long now) {
        if (state.qubits() > 1) {
            measure(noiseStream());
        }
        state.becomeBit(false);
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
