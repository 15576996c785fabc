package org.bellwire.hardware.source;

import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.bellwire.hardware.detector.DetectorGate;
import org.bellwire.hardware.detector.GateParameters;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.kernel.random.RandomStreams;

/**
 * The detectors of one receiver, which listen around each pulse of a train: dark clicks and afterpulses, each a sparse process of its own,
 * and the dead time that swallows clicks. Pulses are asked for in order; those without noise are skipped without any cost.
 */
public final class GatedDetectors {
    private final PulseClock clock;
    private final long pulses;
    private final List<DetectorGate> gates;
    private final List<List<Integer>> gatesOf;
    private final GateParameters gate;
    private final double capturePerPeriod;
    private final SparseTrials dark;
    // Pulse times the number of gates, plus the gate.
    private final PriorityQueue<Long> afterpulses = new PriorityQueue<>();
    private final long[] blockedUntil;
    private final CounterStream afterpulseStream;

    /**
     * @param gates from 1 to 30, in order of their offsets
     * @param frequencyHz of the pulses
     * @param path name of the receiver, for its random streams
     */
    public GatedDetectors(
            GateParameters gate,
            List<DetectorGate> gates,
            double frequencyHz,
            long pulses,
            RandomStreams streams,
            String path) {
        requireGate(gate, gates, frequencyHz);
        this.gate = gate;
        this.gates = List.copyOf(gates);
        gatesOf = DetectorGate.byDetector(gates);
        this.pulses = pulses;
        clock = new PulseClock(0, frequencyHz);
        capturePerPeriod = gate.gatePicoseconds() * frequencyHz * 1e-12;
        dark = new SparseTrials(
                Math.multiplyExact(pulses, gates.size()), gate.darkProbability(), streams.stream(path, "dark counts"));
        afterpulseStream = streams.stream(path, "afterpulses");
        blockedUntil = new long[gatesOf.size()];
        Arrays.fill(blockedUntil, Long.MIN_VALUE);
    }

    private static void requireGate(GateParameters gate, List<DetectorGate> gates, double frequencyHz) {
        double period = 1e12 / frequencyHz;
        long spread = gates.get(gates.size() - 1).offsetPicoseconds();
        if (gate.gatePicoseconds() + spread > period) {
            String later = spread == 0 ? "" : ", opened again " + spread + " ps later,";
            throw new IllegalArgumentException("a gate of " + gate.gatePicoseconds() + " ps" + later
                    + " is longer than the period of " + period + " ps of the pulses");
        }
    }

    /** The next pulse with noise; the number of pulses or more when there is none. */
    public long position() {
        long next = dark.position() / gates.size();
        return afterpulses.isEmpty() ? next : Math.min(next, afterpulses.peek() / gates.size());
    }

    /**
     * Takes the noise of a pulse: bit g for gate g.
     *
     * @param pulse not after {@link #position}
     */
    public int takeNoise(long pulse) {
        int noise = 0;
        while (dark.position() / gates.size() == pulse) {
            noise |= 1 << (int) (dark.position() % gates.size());
            dark.advance();
        }
        while (!afterpulses.isEmpty() && afterpulses.peek() / gates.size() == pulse) {
            noise |= 1 << (int) (afterpulses.remove() % gates.size());
        }
        return noise;
    }

    /**
     * The clicks of a pulse that dead time lets pass, as bits.
     *
     * @param wanting the gates with light or noise in them
     */
    public int clicks(long pulse, int wanting) {
        long instant = clock.instantOf(pulse);
        int clicks = 0;
        for (int g = 0; g < gates.size(); g++) {
            int detector = gates.get(g).detector();
            long now = instant + gates.get(g).offsetPicoseconds();
            if ((wanting >> g & 1) == 1 && now > blockedUntil[detector]) {
                clicks |= 1 << g;
                blockedUntil[detector] = gate.deadTimePicoseconds() == 0 ? now : now + gate.deadTimePicoseconds();
                trap(pulse, detector, now);
            }
        }
        return clicks;
    }

    private void trap(long pulse, int detector, long now) {
        if (gate.afterpulseProbability() > 0 && afterpulseStream.chance(gate.afterpulseProbability())) {
            List<Integer> own = gatesOf.get(detector);
            double delay = -Math.log(afterpulseStream.nextDouble()) * gate.afterpulseLifetimePicoseconds();
            long at = clock.nearest(now + (long) delay);
            if (at > pulse && at < pulses && afterpulseStream.chance(capturePerPeriod * own.size())) {
                int chosen = own.size() == 1 ? 0 : afterpulseStream.nextInt(0, own.size() - 1);
                afterpulses.add(at * gates.size() + own.get(chosen));
            }
        }
    }
}
