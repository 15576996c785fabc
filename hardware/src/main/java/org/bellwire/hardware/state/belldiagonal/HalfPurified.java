package org.bellwire.hardware.state.belldiagonal;

import org.bellwire.hardware.state.BellWeights;
import org.bellwire.hardware.state.OperationNoise;
import org.bellwire.hardware.state.Pauli;
import umontreal.ssj.rng.RandomStream;

/**
 * Three qubits between the two halves of a purification: the near side has done its controlled-not and read its qubit of
 * the sacrificed pair; the far side has not yet.
 *
 * <p>The state is a mixture of GHZ states, written as the joint distribution of the two pairs' Bell labels before either
 * controlled-not. The two controlled-nots together map labels: the sacrificed pair's x takes up the kept pair's x, the
 * kept pair's z takes up the sacrificed pair's z. What hits the far side before its controlled-not shifts labels; what
 * hits the near kept qubit after its own is held apart and added at the end.
 *
 * <p>Readout noise is averaged over, not drawn: the final weights are those given the two reported bits.
 */
final class HalfPurified implements Content {
    private static final int LABELS = 4;

    private final BellDiagonalQubit near;
    private final BellDiagonalQubit far;
    private final BellDiagonalQubit sacrificed;
    private final boolean nearReported;
    private final double nearMeasurementFidelity;
    private double[] joint = new double[LABELS * LABELS]; // Index: kept label times 4 plus sacrificed label.
    private BellWeights later = BellWeights.PERFECT;

    private HalfPurified(
            BellDiagonalQubit near,
            BellDiagonalQubit far,
            BellDiagonalQubit sacrificed,
            boolean nearReported,
            OperationNoise nearNoise) {
        this.near = near;
        this.far = far;
        this.sacrificed = sacrificed;
        this.nearReported = nearReported;
        nearMeasurementFidelity = nearNoise.measurementFidelity();
    }

    /** The near side's half: both qubits belong to pairs, not to the same. Returns the reported bit. */
    static boolean begin(BellDiagonalQubit kept, BellDiagonalQubit measured, OperationNoise noise, RandomStream s) {
        Pair keptPair = (Pair) kept.content();
        Pair measuredPair = (Pair) measured.content();
        boolean reported = s.nextDouble() < 0.5;
        HalfPurified half =
                new HalfPurified(kept, keptPair.partnerOf(kept), measuredPair.partnerOf(measured), reported, noise);
        for (Pauli k : Pauli.values()) {
            for (Pauli m : Pauli.values()) {
                half.joint[k.label() * LABELS + m.label()] =
                        keptPair.weights().of(k) * measuredPair.weights().of(m);
            }
        }
        half.depolarize(noise.gateFidelity());
        half.near.become(half);
        half.far.become(half);
        half.sacrificed.become(half);
        measured.become(Solo.ofBit(reported == (s.nextDouble() < noise.measurementFidelity())));
        return reported;
    }

    /** A Pauli uniform over both qubits of a gate makes both labels, and with them every outcome, uniform. */
    private void depolarize(double survival) {
        for (int i = 0; i < joint.length; i++) {
            joint[i] = survival * joint[i] + (1 - survival) / joint.length;
        }
    }

    boolean isCompletedBy(BellDiagonalQubit kept, BellDiagonalQubit measured) {
        return kept == far && measured == sacrificed;
    }

    /** The far side's half. Returns the reported bit, equal to the near side's when the purification succeeded. */
    boolean complete(OperationNoise noise, RandomStream s) {
        depolarize(noise.gateFidelity());
        double m = noise.measurementFidelity();
        double right = nearMeasurementFidelity * m + (1 - nearMeasurementFidelity) * (1 - m);
        double[] ifEqual = new double[LABELS];
        double[] ifUnequal = new double[LABELS];
        for (int label = 0; label < joint.length; label++) {
            int k = label / LABELS;
            int kept = k ^ (label & 1); // z takes up z.
            boolean equal = ((label ^ k) & 2) == 0; // x takes up x; the parity read is that x.
            ifEqual[kept] += joint[label] * (equal ? right : 1 - right);
            ifUnequal[kept] += joint[label] * (equal ? 1 - right : right);
        }
        boolean equal = s.nextDouble() < sum(ifEqual);
        BellWeights kept = normalized(equal ? ifEqual : ifUnequal).convolved(later);
        Pair.join(near, far, kept);
        boolean reported = nearReported == equal;
        sacrificed.become(Solo.ofBit(reported == (s.nextDouble() < m)));
        return reported;
    }

    private static double sum(double[] w) {
        return w[0] + w[1] + w[2] + w[3];
    }

    private static BellWeights normalized(double[] w) {
        double sum = sum(w);
        return new BellWeights(w[0] / sum, w[1] / sum, w[2] / sum, w[3] / sum);
    }

    @Override
    public void strike(BellDiagonalQubit q, Pauli p) {
        suffer(q, BellWeights.PERFECT.shifted(p));
    }

    @Override
    public void suffer(BellDiagonalQubit q, BellWeights channel, RandomStream s) {
        suffer(q, channel);
    }

    private void suffer(BellDiagonalQubit q, BellWeights channel) {
        if (q == near) {
            later = later.convolved(channel);
            return;
        }
        int unit = q == far ? LABELS : 1;
        double[] shifted = new double[joint.length];
        for (Pauli p : Pauli.values()) {
            for (int label = 0; label < joint.length; label++) {
                shifted[label ^ (p.label() * unit)] += channel.of(p) * joint[label];
            }
        }
        joint = shifted;
    }

    /** Reading any of the three in Z leaves all of them in eigenstates of Z. */
    @Override
    public boolean read(BellDiagonalQubit q, RandomStream s) {
        collapse(s);
        return q.content() == Solo.ONE;
    }

    @Override
    public boolean readX(BellDiagonalQubit q, RandomStream s) {
        collapse(s);
        return q.content().readX(q, s);
    }

    private void collapse(RandomStream s) {
        int label = pickLabel(s.nextDouble());
        boolean nearBit = s.nextDouble() < 0.5;
        boolean nearOutcome = nearReported == (s.nextDouble() < nearMeasurementFidelity);
        boolean keptDiffers = (label & 2 * LABELS) != 0;
        boolean sacrificedDiffers = (label & 2) != 0;
        near.become(Solo.ofBit(nearBit != later.pick(s.nextDouble()).flipsBit()));
        far.become(Solo.ofBit(nearBit != keptDiffers));
        // The near outcome was its two bits' exclusive or.
        sacrificed.become(Solo.ofBit(nearOutcome ^ nearBit ^ sacrificedDiffers));
    }

    private int pickLabel(double uniform) {
        double sum = 0;
        for (int label = 0; label < joint.length - 1; label++) {
            sum += joint[label];
            if (uniform < sum) {
                return label;
            }
        }
        return joint.length - 1;
    }

    @Override
    public void ignore(BellDiagonalQubit q) {
        if (q == sacrificed) {
            dissolve();
        } else {
            collapse(q.luck());
        }
    }

    /** Gives up the purification: without the sacrificed qubit, which knows its bit, the kept pair has lost its phase. */
    void dissolve() {
        Pair.join(near, far, dephased());
        sacrificed.become(Solo.MIXED);
    }

    boolean keeps(BellDiagonalQubit q) {
        return q != sacrificed;
    }

    /** The kept pair, ignoring the sacrificed qubit. */
    BellWeights dephased() {
        double even = 0;
        for (int label = 0; label < 2 * LABELS; label++) {
            even += joint[label];
        }
        double odd = 1 - even;
        return new BellWeights(even / 2, even / 2, odd / 2, odd / 2).convolved(later);
    }
}
