package org.bellwire.hardware.detector;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * When a detector listens in the period of a pulse.
 *
 * @param detector which one, from 0
 * @param offsetPicoseconds center of the gate after the arrival of the pulse, ps, not negative
 */
public record DetectorGate(int detector, long offsetPicoseconds) {
    private static final int MOST = 30;

    public DetectorGate {
        if (detector < 0 || offsetPicoseconds < 0) {
            throw new IllegalArgumentException("gate of detector " + detector + " at " + offsetPicoseconds
                    + " ps: neither number may be negative");
        }
    }

    /** Detectors that listen once a pulse, all together. */
    public static List<DetectorGate> oneEach(int detectors) {
        return IntStream.range(0, detectors)
                .mapToObj(d -> new DetectorGate(d, 0))
                .toList();
    }

    /**
     * The numbers of the gates of each detector.
     *
     * @param gates from 1 to 30, in order of their offsets
     */
    public static List<List<Integer>> byDetector(List<DetectorGate> gates) {
        if (gates.isEmpty() || gates.size() > MOST) {
            throw new IllegalArgumentException(gates.size() + " gates; from 1 to " + MOST);
        }
        List<List<Integer>> numbers = new ArrayList<>();
        for (int g = 0; g < gates.size(); g++) {
            if (g > 0 && gates.get(g).offsetPicoseconds() < gates.get(g - 1).offsetPicoseconds()) {
                throw new IllegalArgumentException("gates must be in order of their offsets");
            }
            while (numbers.size() <= gates.get(g).detector()) {
                numbers.add(new ArrayList<>());
            }
            numbers.get(gates.get(g).detector()).add(g);
        }
        return numbers.stream().map(List::copyOf).toList();
    }
}
