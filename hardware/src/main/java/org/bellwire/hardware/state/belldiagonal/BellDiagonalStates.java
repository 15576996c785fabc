package org.bellwire.hardware.state.belldiagonal;

import org.bellwire.hardware.state.*;
import umontreal.ssj.rng.RandomStream;

/** To be filled. */
public final class BellDiagonalStates implements QuantumStates {
    @Override
    public boolean holdsMixtures() {
        return true;
    }

    @Override
    public Qubit create(PauliRates noise, RandomStream noiseStream) {
        throw new UnsupportedOperationException();
    }

    @Override
    public PauliRates unstatedDecay(double coherenceSeconds) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void age(Qubit q, long now) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void reset(Qubit q, long now) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void preparePlus(Qubit q, long now) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void apply(Pauli p, Qubit q, long now) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean measure(Qubit q, long now, RandomStream s) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Emission emit(Qubit a, Qubit b, long now, RandomStream s) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void entangle(Qubit a, Qubit b, BellWeights weights, long since, long now, RandomStream s) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void mix(Qubit a, BellWeights errors, long now, RandomStream s) {
        throw new UnsupportedOperationException();
    }

    @Override
    public SwapOutcome measureBell(Qubit left, Qubit right, OperationNoise noise, long now, RandomStream s) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean measureParity(Qubit kept, Qubit measured, OperationNoise noise, long now, RandomStream s) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isPair(Qubit a, Qubit b) {
        throw new UnsupportedOperationException();
    }

    @Override
    public double fidelity(Qubit a, Qubit b, BellState target, long now) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void freeze(Qubit q, long now) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void discard(Qubit q, long now) {
        throw new UnsupportedOperationException();
    }
}
