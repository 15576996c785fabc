package org.bellwire.hardware.station;

import org.bellwire.hardware.photon.Photon;
import org.bellwire.hardware.state.BellWeights;
import org.bellwire.hardware.state.HeraldedState;
import org.bellwire.hardware.state.QuantumStates;
import org.bellwire.kernel.random.CounterStream;

/** Makes a pair of two memories that has aged since each of them emitted its photon. */
final class EmittedPair {
    private EmittedPair() {}

    /** @param weights of the pair at the emission, had both photons left at once */
    static void write(
            QuantumStates states, Photon first, Photon second, BellWeights weights, long now, CounterStream stream) {
        long since = Math.max(first.emitted(), second.emitted());
        Photon older = first.emitted() < second.emitted() ? first : second;
        Photon younger = first.emitted() < second.emitted() ? second : first;
        states.entangle(older.emitter(), younger.emitter(), weights, since, now, stream);
        ageOlder(states, older, since, now, stream);
    }

    /** @param state of the pair at the emission, had both photons left at once */
    static void write(
            QuantumStates states, Photon first, Photon second, HeraldedState state, long now, CounterStream stream) {
        long since = Math.max(first.emitted(), second.emitted());
        states.settle(first.emitter(), second.emitter(), state, since, now, stream);
        ageOlder(states, first.emitted() < second.emitted() ? first : second, since, now, stream);
    }

    private static void ageOlder(QuantumStates states, Photon older, long since, long now, CounterStream stream) {
        long head = since - older.emitted();
        if (head > 0) {
            states.ageFurther(older.emitter(), head, now, stream);
        }
    }
}
