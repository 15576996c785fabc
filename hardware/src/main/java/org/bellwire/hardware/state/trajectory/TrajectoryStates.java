package org.bellwire.hardware.state.trajectory;

import java.util.List;
import org.bellwire.hardware.state.BellState;
import org.bellwire.hardware.state.BellWeights;
import org.bellwire.hardware.state.Emission;
import org.bellwire.hardware.state.OperationNoise;
import org.bellwire.hardware.state.Pauli;
import org.bellwire.hardware.state.PauliRates;
import org.bellwire.hardware.state.Qubit;
import org.bellwire.hardware.state.StorageNoise;
import org.bellwire.hardware.state.SwapOutcome;
import org.bellwire.hardware.state.circuit.Circuit;
import org.bellwire.hardware.state.circuit.CircuitStates;
import org.bellwire.hardware.state.noise.KrausChannel;
import umontreal.ssj.rng.RandomStream;

/**
 * Pure states, however written. Every kind of noise is a quantum trajectory: a Pauli or a jump drawn at random. Means over
 * runs are those of the mixed state; one run shows one history.
 *
 * <p>All formalisms that extend this draw the same numbers from the same streams for the same operations, so that two of them
 * show the same history where both can follow it.
 *
 * <p>A memory about which only the coherence time is known does not decay gradually here; it only expires.
 */
public abstract class TrajectoryStates implements CircuitStates {

    protected TrajectoryStates() {}

    /** One qubit in |0>. */
    protected abstract PureState zero();

    @Override
    public final boolean holdsMixtures() {
        return false;
    }

    @Override
    public Qubit create(StorageNoise noise, RandomStream noiseStream) {
        return new TrajectoryQubit(noise, noiseStream, this);
    }

    @Override
    public final PauliRates unstatedDecay(double coherenceSeconds) {
        return PauliRates.NONE;
    }

    @Override
    public final void age(Qubit q, long now) {
        own(q).age(now);
    }

    @Override
    public final void reset(Qubit q, long now) {
        own(q).reset(now);
    }

    @Override
    public final void preparePlus(Qubit q, long now) {
        own(q).preparePlus(now);
    }

    @Override
    public final void apply(Pauli p, Qubit q, long now) {
        TrajectoryQubit qubit = own(q);
        qubit.age(now);
        qubit.apply(p);
    }

    @Override
    public final boolean measure(Qubit q, long now, RandomStream s) {
        TrajectoryQubit qubit = own(q);
        qubit.age(now);
        return qubit.measure(s);
    }

    @Override
    public final Emission emit(Qubit first, Qubit second, long now, RandomStream s) {
        TrajectoryQubit a = own(first);
        TrajectoryQubit b = own(second);
        boolean wasPair = isPair(a, b);
        Emission emission = PhotonProjection.of(a, b, wasPair, s);
        a.age(now);
        b.age(now);
        return emission;
    }

    @Override
    public final void entangle(Qubit first, Qubit second, BellWeights weights, long since, long now, RandomStream s) {
        TrajectoryQubit a = own(first);
        TrajectoryQubit b = own(second);
        a.reset(since);
        b.reset(since);
        a.becomePhiPlusWith(b);
        b.apply(weights.pick(s.nextDouble()));
        a.age(now);
        b.age(now);
    }

    @Override
    public final void mix(Qubit a, BellWeights errors, long now, RandomStream s) {
        apply(errors.pick(s.nextDouble()), a, now);
    }

    @Override
    public final void ageFurther(Qubit q, long span, long now, RandomStream s) {
        TrajectoryQubit qubit = own(q);
        qubit.age(now);
        qubit.suffer(span, s);
    }

    /**
     * A channel strikes qubits: one of its operators, drawn with the probability that the state gives it. One draw.
     *
     * @param qubits as many as the channel acts on, distinct, in the order of its operators
     * @throws IllegalArgumentException if this kind of state can not follow the channel
     */
    public final void strike(KrausChannel channel, List<Qubit> qubits, long now, RandomStream s) {
        List<TrajectoryQubit> own = agedTo(now, qubits);
        PureState joint = own.get(0).state();
        own.forEach(qubit -> joint.absorb(qubit.state()));
        int[] positions = own.stream().mapToInt(TrajectoryQubit::position).toArray();
        joint.suffer(channel, s.nextDouble(), positions);
    }

    @Override
    public final SwapOutcome measureBell(Qubit left, Qubit right, OperationNoise noise, long now, RandomStream s) {
        TrajectoryQubit a = own(left);
        TrajectoryQubit b = own(right);
        controlledNot(a, b, noise, now, s);
        a.state().hadamard(a.position());
        boolean phase = read(a, noise, s);
        boolean bit = read(b, noise, s);
        return new SwapOutcome(bit, phase);
    }

    @Override
    public final boolean measureParity(Qubit kept, Qubit measured, OperationNoise noise, long now, RandomStream s) {
        TrajectoryQubit target = own(measured);
        controlledNot(own(kept), target, noise, now, s);
        return read(target, noise, s);
    }

    private static void controlledNot(
            TrajectoryQubit control, TrajectoryQubit target, OperationNoise noise, long now, RandomStream s) {
        control.age(now);
        target.age(now);
        control.state().absorb(target.state());
        control.state().controlledNot(control.position(), target.position());
        GateError.strike(List.of(control, target), noise, s);
    }

    private static boolean read(TrajectoryQubit q, OperationNoise noise, RandomStream s) {
        boolean bit = q.measure(s);
        return bit == (s.nextDouble() < noise.measurementFidelity());
    }

    /** The twirled state as a mixture of Bell states, one of which is drawn. */
    @Override
    public final void twirl(Qubit q, long now, RandomStream s) {
        PureState joint = own(q).state();
        if (joint.qubits() == 2) {
            joint.age(now);
            BellWeights weights = BellWeights.werner(joint.overlap(0, 1, BellState.PHI_PLUS));
            joint.becomePhiPlus();
            joint.apply(weights.pick(s.nextDouble()), 0);
        }
    }

    @Override
    public final boolean isPair(Qubit a, Qubit b) {
        return a != b && own(a).isPairWith(own(b));
    }

    @Override
    public final double fidelity(Qubit first, Qubit second, BellState target, long now) {
        return PendingFidelity.of(own(first), own(second), target, now);
    }

    @Override
    public final void freeze(Qubit q, long now) {
        own(q).freeze(now);
    }

    @Override
    public final void discard(Qubit q, long now) {
        own(q).reset(now);
    }

    @Override
    public final boolean[] run(Circuit circuit, List<Qubit> qubits, OperationNoise noise, long now, RandomStream s) {
        circuit.requireFits(qubits);
        return new CircuitRun(agedTo(now, qubits), noise, s).perform(circuit);
    }

    @Override
    public final double overlap(Circuit preparation, List<Qubit> qubits) {
        preparation.requireFits(qubits);
        return new Overlap(qubits.stream().map(TrajectoryStates::own).toList()).with(preparation);
    }

    private static List<TrajectoryQubit> agedTo(long now, List<Qubit> qubits) {
        List<TrajectoryQubit> own = qubits.stream().map(TrajectoryStates::own).toList();
        own.forEach(qubit -> qubit.age(now));
        return own;
    }

    private static TrajectoryQubit own(Qubit q) {
        return (TrajectoryQubit) q;
    }
}
