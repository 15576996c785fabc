package org.bellwire.protocols.qkd.bb84;

import java.util.Locale;
import java.util.Optional;
import org.bellwire.hardware.photon.Encoding;
import org.bellwire.kernel.statistics.Estimate;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.protocols.qkd.distill.BlockDistilled;
import org.bellwire.protocols.qkd.distill.Distillation;
import org.bellwire.protocols.qkd.rate.BinaryEntropy;
import org.bellwire.protocols.qkd.rate.DecoyEstimate;
import org.bellwire.protocols.qkd.rate.DecoyLink;
import org.bellwire.protocols.qkd.rate.Security;
import org.bellwire.protocols.qkd.rate.SiftedCount;

/** Prints the simulated figures of docs/qkd.md. */
public final class KeyFigures {
    private static final int RUNS = 10;
    private static final double DECOY = 0.02;

    private KeyFigures() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) {
        siftedKeys();
        latencies();
        decoys(0, 20_000_000L);
        decoys(50, 200_000_000L);
        decoys(100, 1_000_000_000L);
        cascade();
    }

    private static void siftedKeys() {
        double[] qber = new double[RUNS];
        double[] rate = new double[RUNS];
        for (int r = 0; r < RUNS; r++) {
            TwoEnds ends = new TwoEnds(
                            TwoEnds.example(1, 0.97, Encoding.POLARIZATION), Bb84Parameters.sifted(128, 0.1), r)
                    .runUntil(20 * Picoseconds.MILLISECOND);
            qber[r] = ends.errors() / (128.0 * ends.both());
            rate[r] = ends.trains.stream().mapToLong(TrainSifted::sifted).sum() / (ends.trains.size() * 16e-6);
        }
        print("qber", Estimate.ofMean(qber, 0.95));
        print("sifted rate", Estimate.ofMean(rate, 0.95));
    }

    private static void latencies() {
        double[] first = new double[200];
        for (int r = 0; r < first.length; r++) {
            TwoEnds ends = new TwoEnds(
                            TwoEnds.example(1, 0.97, Encoding.POLARIZATION), Bb84Parameters.sifted(128, 0.1), r)
                    .runUntil(Picoseconds.MILLISECOND / 2);
            first[r] = Picoseconds.toSeconds(ends.aliceKeys.get(0).instant());
        }
        print("first key", Estimate.ofMean(first, 0.95));
    }

    private static void decoys(double kilometres, long pulses) {
        double[] rates = new double[RUNS];
        for (int r = 0; r < RUNS; r++) {
            Distillation distillation = new Distillation(0.99, Security.asymptotic(1e-10), 64);
            Bb84Parameters parameters = new Bb84Parameters(pulses, 0.5, 1, 64, Optional.of(distillation));
            BlockDistilled block = new TwoEnds(TwoEnds.gys(kilometres, DECOY), parameters, r)
                    .runUntilBlocks(1, 10 * Picoseconds.MILLISECOND)
                    .blocks
                    .get(0);
            rates[r] = estimate(pooled(block, 0), pooled(block, 1), pooled(block, 2));
        }
        DecoyLink link = DecoyLink.GYS;
        double weak = new DecoyEstimate(
                        0.48,
                        DECOY,
                        link.gain(kilometres, 0.48),
                        link.gain(kilometres, DECOY),
                        link.emptyYield(),
                        link.errorRate(kilometres, 0.48),
                        link.errorRate(kilometres, DECOY))
                .keyRate(0.5, 1.22);
        print(
                "decoy " + kilometres + " km, formula " + link.keyRate(kilometres) + ", weak " + weak,
                Estimate.ofMean(rates, 0.95));
    }

    private static SiftedCount pooled(BlockDistilled block, int kind) {
        return block.counts().get(0).get(kind).plus(block.counts().get(1).get(kind));
    }

    private static double estimate(SiftedCount signal, SiftedCount decoy, SiftedCount vacuum) {
        return new DecoyEstimate(
                        0.48, DECOY, signal.gain(), decoy.gain(), vacuum.gain(), signal.errorRate(), decoy.errorRate())
                .keyRate(0.5, 1.22);
    }

    private static void cascade() {
        for (int bits : new int[] {2_000, 10_240, 50_000}) {
            TwoEnds ends = new TwoEnds(
                            TwoEnds.example(1, 0.97, Encoding.POLARIZATION),
                            TwoEnds.secret(12_800, bits, 128, Security.asymptotic(1e-10)),
                            1)
                    .sendFor(100 * Picoseconds.MILLISECOND);
            double leaked = 0;
            double shannon = 0;
            double secret = 0;
            double pulses = ends.trains.size() * 12_800.0;
            double took = 0;
            for (BlockDistilled block : ends.blocks) {
                leaked += block.disclosed();
                shannon += block.kept() * BinaryEntropy.of(block.corrected() / (double) block.kept());
                secret += block.secret();
                took += Picoseconds.toSeconds(block.instant() - block.begun()) / ends.blocks.size();
            }
            System.out.printf(
                    Locale.ROOT,
                    "cascade %d: f %.4f, blocks %d, unequal bits %d, secret/pulse %.6f, secret/s %.0f, took %.4g s%n",
                    bits,
                    leaked / shannon,
                    ends.blocks.size(),
                    ends.errors(),
                    secret / pulses,
                    secret / pulses * 80e6,
                    took);
        }
    }

    private static void print(String what, Estimate estimate) {
        System.out.printf(Locale.ROOT, "%s: %.6g +- %.2g%n", what, estimate.mean(), estimate.halfWidth());
    }
}
