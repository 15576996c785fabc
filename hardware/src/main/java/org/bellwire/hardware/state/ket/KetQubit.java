package org.bellwire.hardware.state.ket;

import org.bellwire.hardware.state.BellWeights;
import org.bellwire.hardware.state.Pauli;
import org.bellwire.hardware.state.PauliRates;
import org.bellwire.hardware.state.Qubit;
import umontreal.ssj.rng.RandomStream;

/** A qubit with its place in a register. */
final class KetQubit extends Qubit {
    private Register register;
    private int position;

    KetQubit(PauliRates noise, RandomStream noiseStream) {
        super(noise, noiseStream);
        register = Register.ofOne(this);
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

    /** One trajectory: the storage noise since the last touch strikes as one Pauli drawn from its channel. */
    void age(long now) {
        if (now > touched() && !noise().isNone()) {
            apply(noise().after(now - touched()).pick(noiseStream().nextDouble()));
        }
        touch(now);
    }

    void apply(Pauli p) {
        register.vector().apply(p, position);
    }

    /** Reads the qubit, which leaves its register. */
    boolean measure(RandomStream s) {
        boolean one = s.nextDouble() < register.vector().probability(1 << position, 1 << position);
        register.release(this, one);
        return one;
    }

    /** Fresh |0> from now on. Reading the qubit, unknown to all, is what ignoring it means for its partners. */
    void reset(long now) {
        if (register.size() > 1) {
            measure(noiseStream());
        }
        register.vector().clear();
        register.vector().set(0, 1, 0);
        touch(now);
    }

    /** Storage noise not yet drawn. */
    BellWeights pendingNoise(long now) {
        return noise().after(now - touched());
    }

    void startAgingAt(long instant) {
        touch(instant);
    }

    void freeze(long now) {
        age(now);
        silence();
    }
}
