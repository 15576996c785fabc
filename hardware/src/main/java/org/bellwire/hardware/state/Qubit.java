package org.bellwire.hardware.state;

import umontreal.ssj.rng.RandomStream;

/** A handle on one stored qubit. Each formalism has its own subclass; only the formalism that made it can use it. */
public abstract class Qubit {
    private final RandomStream noiseStream;
    private StorageNoise noise;
    private long touched;

    /** A qubit that nothing has touched before instant 0. */
    protected Qubit(StorageNoise noise, RandomStream noiseStream) {
        this.noise = noise;
        this.noiseStream = noiseStream;
    }

    /** What strikes it while it is stored. */
    public final StorageNoise noise() {
        return noise;
    }

    /** The luck of its storage noise. */
    protected final RandomStream noiseStream() {
        return noiseStream;
    }

    /** The instant, in picoseconds, up to which storage noise has been applied. */
    protected final long touched() {
        return touched;
    }

    /** Storage noise is applied, or made irrelevant, up to this instant. */
    protected final void touch(long instant) {
        touched = instant;
    }

    /** No storage noise from now on. */
    protected final void silence() {
        noise = PauliRates.NONE;
    }

    /** Says nothing: what a qubit is like is the truth of its formalism. */
    @Override
    public final String toString() {
        return "qubit";
    }
}
