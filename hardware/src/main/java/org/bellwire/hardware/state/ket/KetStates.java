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
import org.bellwire.hardware.state.circuit.Step;
import umontreal.ssj.rng.RandomStream;

/**
 * Pure states as amplitude vectors. Every kind of noise is a quantum trajectory: a Pauli drawn at random. Means over runs
 * are those of the mixed state; one run shows one history.
 *
 * <p>A memory about which only the coherence time is known does not decay gradually here; it only expires.
 */
public final class KetStates implements QuantumStates {
    private static final double NEGLIGIBLE = 1e-12;
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
        Emission emission = project(a, b, wasPair, s);
        a.age(now);
        b.age(now);
        return emission;
    }

    private static Emission project(KetQubit a, KetQubit b, boolean wasPair, RandomStream s) {
        double onlyA = jointProbability(a, true, b, false);
        double onlyB = jointProbability(a, false, b, true);
        double both = jointProbability(a, true, b, true);
        double u = s.nextDouble();
        if (u < onlyA + onlyB) {
            projectOnOne(a, b, onlyA, onlyB);
            boolean fromA = s.nextDouble() * (onlyA + onlyB) < onlyA;
            return new Emission(fromA, !fromA, wasPair);
        }
        boolean emitted = u < onlyA + onlyB + both;
        a.register().release(a, emitted);
        b.register().release(b, emitted);
        return new Emission(emitted, emitted, wasPair);
    }

    private static double jointProbability(KetQubit a, boolean aIsOne, KetQubit b, boolean bIsOne) {
        int maskA = 1 << a.position();
        int maskB = 1 << b.position();
        int patternA = aIsOne ? maskA : 0;
        int patternB = bIsOne ? maskB : 0;
        return a.register() == b.register()
                ? a.register().vector().probability(maskA | maskB, patternA | patternB)
                : a.register().vector().probability(maskA, patternA)
                        * b.register().vector().probability(maskB, patternB);
    }

    private static void projectOnOne(KetQubit a, KetQubit b, double onlyA, double onlyB) {
        if (onlyA < NEGLIGIBLE || onlyB < NEGLIGIBLE) {
            a.register().release(a, onlyA > onlyB);
            b.register().release(b, onlyB > onlyA);
        } else {
            a.register().absorb(b.register());
            a.register().vector().projectOnUnequal(a.position(), b.position());
        }
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
        qubits.forEach(q -> age(q, now));
        for (Step step : circuit.steps()) {
            perform(step, qubits);
        }
        boolean[] bits = new boolean[circuit.measured().size()];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = ket(qubits.get(circuit.measured().get(i))).measure(s);
        }
        return bits;
    }

    private static void perform(Step step, List<Qubit> qubits) {
        List<KetQubit> targets =
                step.targets().stream().map(t -> ket(qubits.get(t))).toList();
        Register register = targets.get(0).register();
        targets.forEach(target -> register.absorb(target.register()));
        int[] positions = targets.stream().mapToInt(KetQubit::position).toArray();
        new MatrixGate(step.matrix(), positions).applyTo(register.vector());
    }

    private static KetQubit ket(Qubit q) {
        return (KetQubit) q;
    }
}
