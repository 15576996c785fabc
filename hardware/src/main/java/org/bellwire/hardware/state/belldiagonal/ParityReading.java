package org.bellwire.hardware.state.belldiagonal;

import org.bellwire.hardware.state.BellWeights;
import org.bellwire.hardware.state.OperationNoise;
import org.bellwire.hardware.state.Pauli;
import umontreal.ssj.rng.RandomStream;

/**
 * Controlled-not from kept to measured, then measured is read, where the two do not belong to two different pairs. Not
 * what purification wants, but what happens when a memory does not hold what its protocol believes.
 */
record ParityReading(BellDiagonalQubit kept, BellDiagonalQubit measured, RandomStream s) {

    /** The reported bit. Noise of this rare case is drawn, not averaged. */
    boolean perform(OperationNoise noise) {
        boolean bit = readParity();
        if (s.nextDouble() >= noise.gateFidelity()) {
            kept.content().strike(kept, BellWeights.MIXED.pick(s.nextDouble()));
            bit = coin();
        }
        measured.become(Solo.ofBit(bit));
        return bit == (s.nextDouble() < noise.measurementFidelity());
    }

    private boolean readParity() {
        if (kept.content() instanceof Pair pair && pair == measured.content()) {
            Pauli label = pair.weights().pick(s.nextDouble());
            kept.become(Solo.ofPhase(label.flipsPhase()));
            return label.flipsBit();
        }
        if (measured.content() instanceof Pair pair) {
            return readAgainstPair(((Solo) kept.content()).resolved(s), pair);
        }
        Solo target = ((Solo) measured.content()).resolved(s);
        if (target.isInX()) {
            kept.content().strike(kept, Pauli.of(false, target.isLower()));
            return coin();
        }
        return kept.content().read(kept, s) != target.isLower();
    }

    private boolean readAgainstPair(Solo control, Pair pair) {
        if (!control.isInX()) {
            kept.become(control);
            return pair.read(measured, s) != control.isLower();
        }
        boolean bit = coin();
        Pair.join(kept, pair.partnerOf(measured), pair.weights().shifted(Pauli.of(bit, control.isLower())));
        return bit;
    }

    private boolean coin() {
        return s.nextDouble() < 0.5;
    }
}
