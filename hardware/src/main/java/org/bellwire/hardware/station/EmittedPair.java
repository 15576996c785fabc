package org.bellwire.hardware.station;

import org.bellwire.hardware.photon.Photon;
import org.bellwire.hardware.state.BellWeights;
import org.bellwire.hardware.state.QuantumStates;
import org.bellwire.hardware.state.Qubit;
import org.bellwire.kernel.random.CounterStream;

/** Makes a pair of two memories that has aged since each of them emitted its photon. */
final class EmittedPair {
    private EmittedPair() {}

    /** @param weights of the pair at the emission, had both photons left at once */
    static void write(
            QuantumStates states, Photon first, Photon second, BellWeights weights, long now, CounterStream stream) {
        boolean firstIsOlder = first.emitted() < second.emitted();
        Photon older = firstIsOlder ? first : second;
        Photon younger = firstIsOlder ? second : first;
        Qubit emitter = older.emitter();
        states.entangle(emitter, younger.emitter(), weights, younger.emitted(), now, stream);
        long head = younger.emitted() - older.emitted();
        if (head > 0) {
            states.ageFurther(emitter, head, now, stream);
        }
    }
}
