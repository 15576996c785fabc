package org.bellwire.hardware.state.ket;

import java.util.List;
import org.bellwire.hardware.state.BellState;
import org.bellwire.hardware.state.BellWeights;
import org.bellwire.hardware.state.Emission;
import org.bellwire.hardware.state.OperationNoise;
import org.bellwire.hardware.state.Pauli;
import org.bellwire.hardware.state.PauliRates;
import org.bellwire.hardware.state.QuantumStates;
import org.bellwire.hardware.state.Qubit;
import org.bellwire.hardware.state.SwapOutcome;
import org.bellwire.hardware.state.circuit.Circuit;
import umontreal.ssj.rng.RandomStream;

/**
 * Pure states as amplitude vectors. Every kind of noise is a quantum trajectory: a Pauli drawn at random. Means over runs
 * are those of the mixed state; one run shows one history.
 *
 * <p>A memory about which only the coherence time is known does not decay gradually here; it only expires.
 */
public final class KetStates implements QuantumStates {
    private static final double ENTANGLED = 1e-6;

    KetStates() {}

    @Override
    public boolean holdsMixtures() {
        return false;
    }

    @Override
    public Qubit create(PauliRates noise, RandomStream noiseStream) {
        return new KetQubit(noise, noiseStream);
    }

    @Override
    public PauliRates unstatedDecay(double coherenceSeconds) {
        return PauliRates.NONE;
    }

    @Override
    public void age(Qubit q, long now) {
        ket(q).age(now);
    }

    @Override
    public void reset(Qubit q, long now) {
        ket(q).reset(now);
    }

    @Override
    public void preparePlus(Qubit q, long now) {
        KetQubit qubit = ket(q);
        qubit.reset(now);
        qubit.register().vector().hadamard(qubit.position());
    }

    @Override
    public void apply(Pauli p, Qubit q, long now) {
        KetQubit qubit = ket(q);
        qubit.age(now);
        qubit.apply(p);
    }

    @Override
    public boolean measure(Qubit q, long now, RandomStream s) {
        KetQubit qubit = ket(q);
        qubit.age(now);
        return qubit.measure(s);
    }

    @Override
    public Emission emit(Qubit first, Qubit second, long now, RandomStream s) {
        KetQubit a = ket(first);
        KetQubit b = ket(second);
        boolean wasPair = isPair(a, b);
        Emission emission = PhotonProjection.of(a, b, wasPair, s);
        a.age(now);
        b.age(now);
        return emission;
    }

    @Override
    public void entangle(Qubit first, Qubit second, BellWeights weights, long since, long now, RandomStream s) {
        KetQubit a = ket(first);
        KetQubit b = ket(second);
        a.reset(since);
        b.reset(since);
        a.register().absorb(b.register());
        StateVector vector = a.register().vector();
        vector.hadamard(a.position());
        vector.controlledNot(a.position(), b.position());
        b.apply(weights.pick(s.nextDouble()));
        a.age(now);
        b.age(now);
    }

    @Override
    public void mix(Qubit a, BellWeights errors, long now, RandomStream s) {
        apply(errors.pick(s.nextDouble()), a, now);
    }

    @Override
    public SwapOutcome measureBell(Qubit left, Qubit right, OperationNoise noise, long now, RandomStream s) {
        KetQubit a = ket(left);
        KetQubit b = ket(right);
        controlledNot(a, b, noise, now, s);
        a.register().vector().hadamard(a.position());
        boolean phase = read(a, noise, s);
        boolean bit = read(b, noise, s);
        return new SwapOutcome(bit, phase);
    }

    @Override
    public boolean measureParity(Qubit kept, Qubit measured, OperationNoise noise, long now, RandomStream s) {
        KetQubit target = ket(measured);
        controlledNot(ket(kept), target, noise, now, s);
        return read(target, noise, s);
    }

    private static void controlledNot(
            KetQubit control, KetQubit target, OperationNoise noise, long now, RandomStream s) {
        control.age(now);
        target.age(now);
        control.register().absorb(target.register());
        control.register().vector().controlledNot(control.position(), target.position());
        if (s.nextDouble() >= noise.gateFidelity()) {
            control.apply(BellWeights.MIXED.pick(s.nextDouble()));
            target.apply(BellWeights.MIXED.pick(s.nextDouble()));
        }
    }

    private static boolean read(KetQubit q, OperationNoise noise, RandomStream s) {
        boolean bit = q.measure(s);
        return bit == (s.nextDouble() < noise.measurementFidelity());
    }

    /** The twirled state as a mixture of Bell states, one of which is drawn. */
    @Override
    public void twirl(Qubit q, long now, RandomStream s) {
        Register register = ket(q).register();
        if (register.size() == 2) {
            register.age(now);
            StateVector vector = register.vector();
            BellWeights weights = BellWeights.werner(vector.overlap(0, 1, BellState.PHI_PLUS));
            vector.becomePhiPlus();
            vector.apply(weights.pick(s.nextDouble()), 0);
        }
    }

    @Override
    public boolean isPair(Qubit a, Qubit b) {
        Register register = ket(a).register();
        return a != b
                && register == ket(b).register()
                && register.size() == 2
                && register.vector().concurrence() > ENTANGLED;
    }

    @Override
    public double fidelity(Qubit first, Qubit second, BellState target, long now) {
        KetQubit a = ket(first);
        KetQubit b = ket(second);
        StateVector vector = a.register().vector();
        int positionOfB = b.position();
        if (a.register() != b.register()) {
            positionOfB += vector.qubits();
            vector = StateVector.product(vector, b.register().vector());
        }
        return new BellWeights(
                        vector.overlap(a.position(), positionOfB, BellState.PHI_PLUS),
                        vector.overlap(a.position(), positionOfB, BellState.PHI_MINUS),
                        vector.overlap(a.position(), positionOfB, BellState.PSI_PLUS),
                        vector.overlap(a.position(), positionOfB, BellState.PSI_MINUS))
                .convolved(a.pendingNoise(now))
                .convolved(b.pendingNoise(now))
                .fidelity(target);
    }

    @Override
    public void freeze(Qubit q, long now) {
        ket(q).freeze(now);
    }

    @Override
    public void discard(Qubit q, long now) {
        ket(q).reset(now);
    }

    /**
     * Runs a circuit, without noise of its gates.
     *
     * @param qubits as many as the circuit has, distinct
     * @return the measured bits, in the order of {@link Circuit#measured}
     */
    public boolean[] run(Circuit circuit, List<Qubit> qubits, long now, RandomStream s) {
        if (qubits.size() != circuit.size() || qubits.stream().distinct().count() < qubits.size()) {
            throw new IllegalArgumentException("a circuit of " + circuit.size() + " qubits must be given as many, all"
                    + " different; it was given " + qubits.size());
        }
        List<KetQubit> own = qubits.stream().map(KetStates::ket).toList();
        own.forEach(q -> q.age(now));
        return CircuitRun.perform(circuit, own, s);
    }

    private static KetQubit ket(Qubit q) {
        return (KetQubit) q;
    }
}
