package org.bellwire.hardware.photon;

import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.state.Qubit;

/**
 * The possibility of a photon that an excited memory emitted. Whether there is one is decided at the station; until then
 * its losses multiply.
 */
public final class Photon {
    private static final long NOT_PROMISED = Long.MIN_VALUE;

    private final Qubit emitter;
    private final NodeId origin;
    private final double rawFidelity;
    private final long emitted;
    private final long prepared;
    private final double phaseError;
    private double survival;

    /**
     * A photon that leaves now.
     *
     * @param survival probability in [0, 1] that it was emitted into the fiber
     * @param rawFidelity F in [1/4, 1], of a pair that is made with it, when heralded
     * @param emitted instant of the emission, in picoseconds
     */
    public Photon(Qubit emitter, double survival, NodeId origin, double rawFidelity, long emitted) {
        this(emitter, survival, origin, rawFidelity, emitted, NOT_PROMISED, 0);
    }

    private Photon(
            Qubit emitter,
            double survival,
            NodeId origin,
            double rawFidelity,
            long emitted,
            long prepared,
            double phaseError) {
        this.emitter = emitter;
        this.survival = survival;
        this.origin = origin;
        this.rawFidelity = rawFidelity;
        this.emitted = emitted;
        this.prepared = prepared;
        this.phaseError = phaseError;
    }

    /**
     * The last photon of an attempt that was drawn to succeed, provided that both ends send theirs (sampled resolution).
     *
     * @param prepared instant at which the attempt's memory was prepared, in picoseconds
     */
    public static Photon promised(
            Qubit emitter, double survival, NodeId origin, double rawFidelity, long emitted, long prepared) {
        return new Photon(emitter, survival, origin, rawFidelity, emitted, prepared, 0);
    }

    /** The same, with this probability that the phase of its emitter was flipped before the emission. */
    public Photon withPhaseError(double probability) {
        return new Photon(emitter, survival, origin, rawFidelity, emitted, prepared, probability);
    }

    /** Probability that the phase of its emitter was flipped before the emission. */
    public double phaseError() {
        return phaseError;
    }

    public Qubit emitter() {
        return emitter;
    }

    /** Product of the efficiencies and transmissivities so far. */
    public double survival() {
        return survival;
    }

    public void attenuate(double transmissivity) {
        survival *= transmissivity;
    }

    /** The node of its emitter. */
    public NodeId origin() {
        return origin;
    }

    public double rawFidelity() {
        return rawFidelity;
    }

    public long emitted() {
        return emitted;
    }

    /** Whether it was drawn already that its attempt succeeds. */
    public boolean isPromised() {
        return prepared != NOT_PROMISED;
    }

    /** From the preparation of its memory to its emission, in picoseconds; of a promised photon alone. */
    public long age() {
        return emitted - prepared;
    }
}
