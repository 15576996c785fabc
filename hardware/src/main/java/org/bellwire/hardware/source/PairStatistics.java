package org.bellwire.hardware.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bellwire.kernel.random.CounterStream;

/** How the pairs of one pulse of a source of polarization-entangled light belong together. Both ends measure in one basis here. */
public enum PairStatistics {
    /** Many modes: a Poissonian number of pairs, each with a polarization of its own. */
    POISSON {
        @Override
        public PhotonNumberLaw law(double mean) {
            return new PoissonLaw(mean);
        }

        @Override
        public int zeros(int pairs, CounterStream stream) {
            int zeros = 0;
            for (int i = 0; i < pairs; i++) {
                zeros += stream.nextInt(0, 1);
            }
            return zeros;
        }

        @Override
        public double silence(double mean, double zero, double one) {
            return Math.exp(-mean * (zero + one) / 2);
        }
    },
    /** One mode: thermal numbers of pairs in each of the two polarizations, which makes all divisions of n pairs alike. */
    THERMAL {
        @Override
        public PhotonNumberLaw law(double mean) {
            return new TwoModeThermalLaw(mean);
        }

        @Override
        public int zeros(int pairs, CounterStream stream) {
            return stream.nextInt(0, pairs);
        }

        @Override
        public double silence(double mean, double zero, double one) {
            return 1 / ((1 + mean * zero / 2) * (1 + mean * one / 2));
        }
    };

    /** The number of pairs of a pulse. */
    public abstract PhotonNumberLaw law(double mean);

    /** How many of the pairs of a pulse have the value 0. */
    public abstract int zeros(int pairs, CounterStream stream);

    /**
     * Probability that none of the pairs of a pulse is seen.
     *
     * @param mean mu, pairs of a pulse
     * @param zero probability that a pair of value 0 is seen
     * @param one of value 1
     */
    public abstract double silence(double mean, double zero, double one);

    /** The word in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All words. */
    public static List<String> words() {
        return Arrays.stream(values()).map(PairStatistics::word).toList();
    }

    /** Empty for a word that is none of them. */
    public static Optional<PairStatistics> named(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
