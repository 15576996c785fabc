package org.bellwire.hardware.state.density;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bellwire.hardware.state.BellState;
import org.bellwire.hardware.state.BellWeights;
import org.bellwire.hardware.state.Emission;
import org.bellwire.hardware.state.HeraldedState;
import org.bellwire.hardware.state.OperationNoise;
import org.bellwire.hardware.state.Pauli;
import org.bellwire.hardware.state.PauliRates;
import org.bellwire.hardware.state.Qubit;
import org.bellwire.hardware.state.StorageNoise;
import org.bellwire.hardware.state.SwapOutcome;
import org.bellwire.hardware.state.circuit.Circuit;
import org.bellwire.hardware.state.circuit.CircuitStates;
import org.bellwire.hardware.state.circuit.Gate;
import org.bellwire.hardware.state.circuit.Matrix;
import org.bellwire.hardware.state.circuit.Step;
import org.bellwire.hardware.state.noise.KrausChannel;
import umontreal.ssj.rng.RandomStream;

/**
 * Mixed states as density matrices: the state given everything that was reported, averaged over all that was not. Only what is
 * reported is drawn: bits that are read, photons that are seen.
 *
 * <p>Qubits that were read leave their register. When readings fail, the read qubit and the others know of each other what the
 * report does not tell; that correlation is dropped, since whoever reads a qubit resets it before it is used again.
 *
 * <p>Two qubits count as a pair when they share a register with nobody else and their state is not a product. A pair of which
 * nothing is left but the even mixture (raw fidelity 1/4) does not.
 */
public final class DensityStates implements CircuitStates {
    private static final double THIRD = 1.0 / 3;
    private static final double NEGLIGIBLE = 1e-12;
    private static final Matrix HADAMARD = Gate.H.matrix(0);
    private static final Matrix CONTROLLED_NOT = Gate.CX.matrix(0);

    DensityStates() {}

    @Override
    public boolean holdsMixtures() {
        return true;
    }

    @Override
    public Qubit create(StorageNoise noise, RandomStream noiseStream) {
        return new DensityQubit(noise, noiseStream);
    }

    /** Pauli errors of equal shares at the total rate 1 / T, as Bell-diagonal states have them. */
    @Override
    public PauliRates unstatedDecay(double coherenceSeconds) {
        return PauliRates.of(coherenceSeconds, THIRD, THIRD, THIRD);
    }

    @Override
    public void age(Qubit q, long now) {
        own(q).age(now);
    }

    @Override
    public void reset(Qubit q, long now) {
        own(q).restart(DensityMatrix.ofBit(0), now);
    }

    @Override
    public void preparePlus(Qubit q, long now) {
        own(q).restart(DensityMatrix.plus(), now);
    }

    @Override
    public void apply(Pauli p, Qubit q, long now) {
        DensityQubit qubit = own(q);
        qubit.age(now);
        qubit.apply(p);
    }

    @Override
    public boolean measure(Qubit q, long now, RandomStream s) {
        DensityQubit qubit = own(q);
        qubit.age(now);
        return qubit.read(1, s);
    }

    @Override
    public Emission emit(Qubit first, Qubit second, long now, RandomStream s) {
        DensityQubit a = own(first);
        DensityQubit b = own(second);
        boolean wasPair = isPair(a, b);
        a.register().absorb(b.register());
        Emission emission = project(a, b, wasPair, s);
        a.age(now);
        b.age(now);
        return emission;
    }

    private static Emission project(DensityQubit a, DensityQubit b, boolean wasPair, RandomStream s) {
        DensityMatrix matrix = a.register().matrix();
        int maskA = 1 << a.position();
        int maskB = 1 << b.position();
        double onlyA = matrix.probability(maskA | maskB, maskA);
        double onlyB = matrix.probability(maskA | maskB, maskB);
        double both = matrix.probability(maskA | maskB, maskA | maskB);
        double u = s.nextDouble();
        if (u >= onlyA + onlyB) {
            boolean emitted = u < onlyA + onlyB + both;
            letGo(a, emitted);
            letGo(b, emitted);
            return new Emission(emitted, emitted, wasPair);
        }
        boolean fromA = s.nextDouble() * (onlyA + onlyB) < onlyA;
        if (onlyA < NEGLIGIBLE || onlyB < NEGLIGIBLE) {
            letGo(a, fromA);
            letGo(b, !fromA);
        } else {
            matrix.projectOnUnequal(a.position(), b.position());
        }
        return new Emission(fromA, !fromA, wasPair);
    }

    /** A qubit that was found in |0> or |1>. */
    private static void letGo(DensityQubit q, boolean found) {
        DensityMatrix bit = DensityMatrix.ofBit(found ? 1 : 0);
        if (q.register().size() > 1) {
            DensityMatrix rest = q.register().matrix().without(q.position(), found ? 0 : 1, found ? 1 : 0);
            q.register().release(q, rest, bit);
        } else {
            q.register().become(bit);
        }
    }

    @Override
    public void entangle(Qubit first, Qubit second, BellWeights weights, long since, long now, RandomStream s) {
        join(own(first), own(second), DensityMatrix.pair(weights), since, now);
    }

    @Override
    public void settle(Qubit first, Qubit second, HeraldedState state, long since, long now, RandomStream s) {
        join(own(first), own(second), DensityMatrix.heralded(state), since, now);
    }

    private void join(DensityQubit a, DensityQubit b, DensityMatrix state, long since, long now) {
        reset(a, since);
        reset(b, since);
        a.register().absorb(b.register());
        a.register().become(state);
        a.age(now);
        b.age(now);
    }

    @Override
    public void mix(Qubit a, BellWeights errors, long now, RandomStream s) {
        DensityQubit qubit = own(a);
        qubit.age(now);
        qubit.register().matrix().suffer(errors, qubit.position());
    }

    @Override
    public void ageFurther(Qubit q, long span, long now, RandomStream s) {
        DensityQubit qubit = own(q);
        qubit.age(now);
        qubit.suffer(span, qubit.register().matrix(), qubit.position());
    }

    /**
     * A channel strikes qubits, exactly.
     *
     * @param qubits as many as the channel acts on, distinct, in the order of its operators
     */
    public void strike(KrausChannel channel, List<Qubit> qubits, long now) {
        List<DensityQubit> own = agedTo(now, qubits);
        join(own).matrix().suffer(channel, positions(own));
    }

    @Override
    public SwapOutcome measureBell(Qubit left, Qubit right, OperationNoise noise, long now, RandomStream s) {
        DensityQubit a = own(left);
        DensityQubit b = own(right);
        controlledNot(a, b, noise, now);
        a.register().matrix().apply(HADAMARD, a.position());
        boolean phase = a.read(noise.measurementFidelity(), s);
        boolean bit = b.read(noise.measurementFidelity(), s);
        return new SwapOutcome(bit, phase);
    }

    @Override
    public boolean measureParity(Qubit kept, Qubit measured, OperationNoise noise, long now, RandomStream s) {
        DensityQubit target = own(measured);
        controlledNot(own(kept), target, noise, now);
        return target.read(noise.measurementFidelity(), s);
    }

    private static void controlledNot(DensityQubit control, DensityQubit target, OperationNoise noise, long now) {
        control.age(now);
        target.age(now);
        control.register().absorb(target.register());
        DensityMatrix matrix = control.register().matrix();
        matrix.apply(CONTROLLED_NOT, control.position(), target.position());
        matrix.depolarize(noise.gateFidelity(), control.position(), target.position());
    }

    @Override
    public void twirl(Qubit q, long now, RandomStream s) {
        DensityRegister register = own(q).register();
        if (register.size() == 2) {
            register.age(now);
            double fidelity = register.matrix().overlap(BellState.PHI_PLUS);
            register.become(DensityMatrix.pair(BellWeights.werner(fidelity)));
        }
    }

    @Override
    public boolean isPair(Qubit a, Qubit b) {
        DensityRegister register = own(a).register();
        return a != b
                && register == own(b).register()
                && register.size() == 2
                && register.matrix().isCorrelated();
    }

    @Override
    public double fidelity(Qubit first, Qubit second, BellState target, long now) {
        DensityQubit a = own(first);
        DensityQubit b = own(second);
        DensityMatrix both = a.register() == b.register()
                ? a.register().matrix().only(a.position(), b.position()).copy()
                : DensityMatrix.product(
                        a.register().matrix().only(a.position()),
                        b.register().matrix().only(b.position()));
        a.suffer(a.pending(now), both, 0);
        b.suffer(b.pending(now), both, 1);
        return both.overlap(target);
    }

    @Override
    public void freeze(Qubit q, long now) {
        own(q).freeze(now);
    }

    @Override
    public void discard(Qubit q, long now) {
        reset(q, now);
    }

    @Override
    public boolean[] run(Circuit circuit, List<Qubit> qubits, OperationNoise noise, long now, RandomStream s) {
        circuit.requireFits(qubits);
        List<DensityQubit> own = agedTo(now, qubits);
        for (Step step : circuit.steps()) {
            List<DensityQubit> targets = step.targets().stream().map(own::get).toList();
            DensityMatrix matrix = join(targets).matrix();
            matrix.apply(step.matrix(), positions(targets));
            if (targets.size() > 1) {
                matrix.depolarize(noise.gateFidelity(), positions(targets));
            }
        }
        boolean[] bits = new boolean[circuit.measured().size()];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = own.get(circuit.measured().get(i)).read(noise.measurementFidelity(), s);
        }
        return bits;
    }

    @Override
    public double overlap(Circuit preparation, List<Qubit> qubits) {
        preparation.requireFits(qubits);
        List<DensityQubit> own = qubits.stream().map(DensityStates::own).toList();
        int[] places = new int[own.size()];
        List<DensityMatrix> parts = new ArrayList<>();
        int placed = 0;
        for (DensityRegister register :
                own.stream().map(DensityQubit::register).distinct().toList()) {
            List<DensityQubit> wanted = own.stream()
                    .filter(qubit -> qubit.register() == register)
                    .sorted(Comparator.comparingInt(DensityQubit::position))
                    .toList();
            for (DensityQubit qubit : wanted) {
                places[own.indexOf(qubit)] = placed++;
            }
            parts.add(register.matrix().onlyAscending(positions(wanted)));
        }
        DensityMatrix joint = parts.stream().reduce(DensityMatrix::product).orElseThrow();
        for (Step step : preparation.inverse().steps()) {
            joint.apply(
                    step.matrix(),
                    step.targets().stream().mapToInt(target -> places[target]).toArray());
        }
        int all = (1 << joint.qubits()) - 1;
        return joint.probability(all, 0);
    }

    private static List<DensityQubit> agedTo(long now, List<Qubit> qubits) {
        List<DensityQubit> own = qubits.stream().map(DensityStates::own).toList();
        own.forEach(qubit -> qubit.age(now));
        return own;
    }

    private static DensityRegister join(List<DensityQubit> qubits) {
        DensityRegister register = qubits.get(0).register();
        qubits.forEach(qubit -> register.absorb(qubit.register()));
        return register;
    }

    private static int[] positions(List<DensityQubit> qubits) {
        return qubits.stream().mapToInt(DensityQubit::position).toArray();
    }

    private static DensityQubit own(Qubit q) {
        return (DensityQubit) q;
    }
}
