package org.bellwire.hardware.source;

import java.util.List;
import org.bellwire.hardware.detector.DetectorGate;
import org.bellwire.hardware.detector.GateParameters;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.kernel.random.RandomStreams;

/**
 * A train of pulses as gated detectors see it. Three sparse processes are merged in the order of the pulses: pulses of which a
 * photon makes a click, dark clicks, afterpulses. The silent pulses between them are skipped, without any cost.
 *
 * <p>For each pulse that {@link #advance} stops at, the caller says which detectors the {@link #photons} go to and asks for the
 * {@link #clicks} that dead time lets pass.
 */
public final class GatedReceiver {
    private final long pulses;
    private final GatedDetectors detectors;
    private final List<PulseKind> kinds;
    private final SparseTrials light;
    private final CounterStream numberStream;
    private long pulse = -1;
    private int photons;
    private int noise;
    private int kind;

    /**
     * @param kinds what the source makes; shares sum to 1
     * @param transmissivity of all between source and detectors, in [0, 1]
     * @param detectors how many there are, all alike, from 1 to 30
     * @param frequencyHz of the pulses
     * @param path name of the receiver, for its random streams
     */
    public GatedReceiver(
            List<PulseKind> kinds,
            double transmissivity,
            GateParameters gate,
            int detectors,
            double frequencyHz,
            long pulses,
            RandomStreams streams,
            String path) {
        this(kinds, transmissivity, gate, DetectorGate.oneEach(detectors), frequencyHz, pulses, streams, path);
    }

    /**
     * A receiver some of whose detectors listen more than once in a pulse.
     *
     * @param kinds what the source makes; shares sum to 1
     * @param transmissivity of all between source and detectors, in [0, 1]
     * @param gates from 1 to 30, in order of their offsets; where this class says detector d, gate d is meant
     * @param frequencyHz of the pulses
     * @param path name of the receiver, for its random streams
     */
    public GatedReceiver(
            List<PulseKind> kinds,
            double transmissivity,
            GateParameters gate,
            List<DetectorGate> gates,
            double frequencyHz,
            long pulses,
            RandomStreams streams,
            String path) {
        PulseKind.requireComplete(kinds);
        detectors = new GatedDetectors(gate, gates, frequencyHz, pulses, streams, path);
        this.kinds = kinds.stream()
                .map(k -> k.thinned(transmissivity * gate.detection()))
                .toList();
        this.pulses = pulses;
        double seen = this.kinds.stream().mapToDouble(PulseKind::seen).sum();
        light = new SparseTrials(pulses, Math.min(1, seen), streams.stream(path, "light"));
        numberStream = streams.stream(path, "photon number");
    }

    /**
     * Goes to the next pulse with something to see.
     *
     * @return whether there is one
     */
    public boolean advance() {
        pulse = Math.min(light.position(), detectors.position());
        if (pulse >= pulses) {
            return false;
        }
        drawLight();
        noise = detectors.takeNoise(pulse);
        return true;
    }

    private void drawLight() {
        boolean lit = light.position() == pulse;
        kind = lit || kinds.size() > 1 ? drawKind(lit) : 0;
        photons = lit ? kinds.get(kind).law().drawSome(numberStream) : 0;
        if (lit) {
            light.advance();
        }
    }

    /** By Bayes: shares weighted with the probability of light, or of none. */
    private int drawKind(boolean lit) {
        if (kinds.size() == 1) {
            return 0;
        }
        double total = kinds.stream().mapToDouble(k -> weight(k, lit)).sum();
        double left = numberStream.nextDouble() * total;
        int chosen = 0;
        while (chosen < kinds.size() - 1 && left >= weight(kinds.get(chosen), lit)) {
            left -= weight(kinds.get(chosen), lit);
            chosen++;
        }
        return chosen;
    }

    private static double weight(PulseKind kind, boolean lit) {
        return lit ? kind.seen() : kind.share() - kind.seen();
    }

    /** Number of the pulse, from 0. */
    public long pulse() {
        return pulse;
    }

    /** Number of photons of it that make a click, unless two fall on one detector or dead time swallows them. */
    public int photons() {
        return photons;
    }

    /** Which kind of pulse it is: an index into the list of kinds. */
    public int kind() {
        return kind;
    }

    /**
     * The clicks of this pulse, as bits: bit d for detector d.
     *
     * @param lit the detectors that photons go to
     */
    public int clicks(int lit) {
        return detectors.clicks(pulse, lit | noise);
    }
}
