package org.bellwire.hardware.state.stabilizer;

import java.util.List;
import org.bellwire.hardware.state.Pauli;
import org.bellwire.hardware.state.PauliRates;
import org.bellwire.hardware.state.Qubit;
import org.bellwire.hardware.state.StorageNoise;
import org.bellwire.hardware.state.circuit.Circuit;
import org.bellwire.hardware.state.circuit.Gate;
import org.bellwire.hardware.state.trajectory.PureState;
import org.bellwire.hardware.state.trajectory.TrajectoryStates;
import umontreal.ssj.rng.RandomStream;

/**
 * Stabilizer states: what Clifford circuits (products of H, S and CX) make of |0>, with Pauli noise. A gate costs time in
 * proportion to the number n of qubits in a register, a measurement n squared over 64 at most.
 */
public final class StabilizerStates extends TrajectoryStates {

    StabilizerStates() {}

    @Override
    protected PureState zero() {
        return Tableau.zero(1);
    }

    @Override
    public Qubit create(StorageNoise noise, RandomStream noiseStream) {
        if (noise instanceof PauliRates) {
            return super.create(noise, noiseStream);
        }
        throw new IllegalArgumentException(Stabilizer.NO_RELAXATION);
    }

    /**
     * Reads a qubit in the basis of a Pauli, and leaves it in |0> or |1> according to the outcome.
     *
     * @param basis X, Y or Z
     * @return whether the outcome was the eigenvalue -1
     */
    public boolean measure(Pauli basis, Qubit q, long now, RandomStream s) {
        Circuit toZ = switch (basis) {
            case X -> Circuit.on(1).then(Gate.H, 0);
            case Y -> Circuit.on(1).then(Gate.SDG, 0).then(Gate.H, 0);
            case Z -> Circuit.on(1);
            case I -> throw new IllegalArgumentException("the identity is no basis; X, Y and Z are");
        };
        return run(toZ.measuring(0), List.of(q), now, s)[0];
    }
}
