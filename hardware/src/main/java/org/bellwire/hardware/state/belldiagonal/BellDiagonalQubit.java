package org.bellwire.hardware.state.belldiagonal;

import org.bellwire.hardware.state.BellWeights;
import org.bellwire.hardware.state.PauliRates;
import org.bellwire.hardware.state.Qubit;
import umontreal.ssj.rng.RandomStream;

/** A qubit and what it is part of. */
final class BellDiagonalQubit extends Qubit {
    private Content content = Solo.ZERO;
    private boolean lags;

    BellDiagonalQubit(PauliRates noise, RandomStream noiseStream) {
        super(noise, noiseStream);
    }

    Content content() {
        return content;
    }

    void become(Content newContent) {
        content = newContent;
    }

    RandomStream luck() {
        return noiseStream();
    }

    void age(long now) {
        if (now > touched() && !noise().isNone()) {
            content.suffer(this, pendingNoise(now), noiseStream());
        }
        touch(now);
    }

    /** Noise since the qubit was touched, as the weights of its pair see it. */
    BellWeights pendingNoise(long now) {
        BellWeights noise = rates().after(now - touched());
        return lags ? noise.turned() : noise;
    }

    /** Whether the other half of its pair was turned and this one not yet. */
    boolean lags() {
        return lags;
    }

    void fallBehind() {
        lags = true;
    }

    void catchUp() {
        lags = false;
    }

    PauliRates rates() {
        return (PauliRates) noise();
    }

    /** Leaves what it was part of, for a fresh state. */
    void restart(Solo state, long now) {
        content.ignore(this);
        lags = false;
        content = state;
        touch(now);
    }

    void freeze(long now) {
        age(now);
        silence();
    }
}
