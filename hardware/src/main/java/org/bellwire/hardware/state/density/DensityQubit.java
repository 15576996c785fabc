package org.bellwire.hardware.state.density;

import org.bellwire.hardware.state.Pauli;
import org.bellwire.hardware.state.PauliRates;
import org.bellwire.hardware.state.Qubit;
import org.bellwire.hardware.state.Relaxation;
import org.bellwire.hardware.state.StorageNoise;
import umontreal.ssj.rng.RandomStream;

/** A qubit with its place in a register. */
final class DensityQubit extends Qubit {
    private DensityRegister register;
    private int position;

    DensityQubit(StorageNoise noise, RandomStream noiseStream) {
        super(noise, noiseStream);
        register = new DensityRegister(this);
    }

    DensityRegister register() {
        return register;
    }

    int position() {
        return position;
    }

    void moveTo(DensityRegister newRegister, int newPosition) {
        register = newRegister;
        position = newPosition;
    }

    void age(long now) {
        if (now > touched()) {
            suffer(now - touched(), register.matrix(), position);
        }
        touch(now);
    }

    /** Storage noise of a span, on this qubit or on its likeness in another matrix. */
    void suffer(long span, DensityMatrix matrix, int qubit) {
        if (noise().isNone()) {
            return;
        }
        if (noise() instanceof PauliRates rates) {
            matrix.suffer(rates.after(span), qubit);
        } else if (noise() instanceof Relaxation times) {
            matrix.relax(times.damping(span), times.coherence(span), qubit);
        }
    }

    void apply(Pauli p) {
        register.matrix().apply(p, position);
    }

    /**
     * Reads the qubit, which leaves its register. What the others are left in is known from the reported bit alone; the qubit
     * itself is left in the mixture of the bits that it may really have.
     *
     * @param fidelity m, the probability that the report is right
     * @return the reported bit
     */
    boolean read(double fidelity, RandomStream s) {
        double one = register.matrix().probability(position);
        double reportedOne = fidelity * one + (1 - fidelity) * (1 - one);
        boolean reported = s.nextDouble() < reportedOne;
        double ifOne = reported ? fidelity : 1 - fidelity;
        double left = Math.min(1, ifOne * one / (reported ? reportedOne : 1 - reportedOne));
        if (register.size() > 1) {
            register.release(this, register.matrix().without(position, 1 - ifOne, ifOne), DensityMatrix.ofBit(left));
        } else {
            register.become(DensityMatrix.ofBit(left));
        }
        return reported;
    }

    /** A fresh state from now on; for its partners it is lost. */
    void restart(DensityMatrix fresh, long now) {
        if (register.size() > 1) {
            register.release(this, register.matrix().without(position), fresh);
        } else {
            register.become(fresh);
        }
        touch(now);
    }

    /** Length of storage whose noise is not yet applied, ps. */
    long pending(long now) {
        return now - touched();
    }

    void freeze(long now) {
        age(now);
        silence();
    }
}
