package org.bellwire.hardware.state.trajectory;

import java.util.function.Supplier;
import org.bellwire.hardware.state.Pauli;
import org.bellwire.hardware.state.PauliRates;
import org.bellwire.hardware.state.Qubit;
import org.bellwire.hardware.state.Relaxation;
import org.bellwire.hardware.state.StorageNoise;
import org.bellwire.hardware.state.noise.KrausChannel;
import umontreal.ssj.rng.RandomStream;

/** A qubit with its place in a register. */
final class TrajectoryQubit extends Qubit {
    private final Supplier<PureState> zero;
    private Register register;
    private int position;

    /** @param zero makes states of one qubit in |0> */
    TrajectoryQubit(StorageNoise noise, RandomStream noiseStream, Supplier<PureState> zero) {
        super(noise, noiseStream);
        this.zero = zero;
        register = Register.ofOne(this, zero.get());
    }

    /** A state for it alone, in |0>. */
    PureState alone() {
        return zero.get();
    }

    Register register() {
        return register;
    }

    int position() {
        return position;
    }

    void moveTo(Register newRegister, int newPosition) {
        register = newRegister;
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
            register.state().suffer(KrausChannel.relaxation((Relaxation) noise(), span), s.nextDouble(), position);
        }
    }

    void apply(Pauli p) {
        register.state().apply(p, position);
    }

    /** Reads the qubit, which leaves its register. */
    boolean measure(RandomStream s) {
        boolean one = s.nextDouble() < register.state().probability(position, true);
        register.release(this, one);
        return one;
    }

    /** Fresh |0> from now on. Reading the qubit, unknown to all, is what ignoring it means for its partners. */
    void reset(long now) {
        if (register.size() > 1) {
            measure(noiseStream());
        }
        register.state().becomeBit(false);
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
