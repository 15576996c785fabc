package org.bellwire.scenarios.sampling.chain;

import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.bellwire.scenarios.sampling.Variable;

/**
 * A repeater chain as it is described.
 *
 * @param links from one end to the other
 * @param nodes one more than links
 * @param cutoff s; a pair that waits longer for its partner is dropped, and both are made anew
 */
record ChainSettings(
        List<Link> links, List<Memory> nodes, Swap swap, Distillation distillation, Optional<Variable> cutoff) {
    /** Speed of light in fibre, m/s. */
    static final double LIGHT = 2e8;

    ChainSettings {
        links = List.copyOf(links);
        nodes = List.copyOf(nodes);
    }

    /**
     * A link.
     *
     * @param attemptRate 1/s; when absent an attempt lasts as long as light needs over the length
     * @param length m
     */
    record Link(Optional<Variable> attemptRate, Variable length, Heralding heralding) {
        /** Time of an attempt, s. */
        double period(IntToDoubleFunction parameters) {
            return attemptRate.map(rate -> 1 / rate.in(parameters)).orElseGet(() -> length.in(parameters) / LIGHT);
        }
    }

    /**
     * How a stored qubit decays: its coherences for X, Y, Z fall as exp(-t/T), with the inverse times given by one of three descriptions.
     */
    interface Memory {
        /** Inverse times for X, Y and Z, 1/s. */
        double[] rates(IntToDoubleFunction parameters);

        /** No decay. */
        record Perfect() implements Memory {
            @Override
            public double[] rates(IntToDoubleFunction parameters) {
                return new double[3];
            }
        }

        /** Errors X, Y, Z at a total rate of 1/T, equally often, as {@code coherence_time} means in scenarios: all fall as exp(-4t/3T). */
        record Coherence(Variable time) implements Memory {
            @Override
            public double[] rates(IntToDoubleFunction parameters) {
                double rate = 4 / (3 * time.in(parameters));
                return new double[] {rate, rate, rate};
            }
        }

        /** Errors X, Y, Z per second. */
        record Rates(Variable x, Variable y, Variable z) implements Memory {
            @Override
            public double[] rates(IntToDoubleFunction parameters) {
                double ofX = x.in(parameters);
                double ofY = y.in(parameters);
                double ofZ = z.in(parameters);
                return new double[] {2 * (ofY + ofZ), 2 * (ofX + ofZ), 2 * (ofX + ofY)};
            }
        }

        /**
         * Relaxation T1 and dephasing T2, twirled over Paulis: Z falls with T1, X and Y with T2. True relaxation of both halves of a pair
         * leaves a fidelity that is higher by (1 - exp(-t/T1))²/4.
         */
        record Relaxation(Variable t1, Variable t2) implements Memory {
            @Override
            public double[] rates(IntToDoubleFunction parameters) {
                double relaxation = 1 / t1.in(parameters);
                // No state loses populations faster than twice its coherences.
                double dephasing = Math.max(relaxation / 2, 1 / t2.in(parameters));
                return new double[] {dephasing, dephasing, relaxation};
            }
        }
    }

    /**
     * Swapping.
     *
     * @param success probability that a Bell measurement gives a result
     * @param gate survival of the two-qubit gate, otherwise even noise
     * @param measurement probability that a measured bit is right
     * @param duration of a swap or a purification with its messages, s
     */
    record Swap(Order order, Variable success, Variable gate, Variable measurement, Variable duration) {}

    /** In which order nodes swap. */
    enum Order {
        /** Halves first: a balanced tree. */
        NESTED,
        /** From one end to the other. */
        SEQUENTIAL,
        /** Whoever has a pair on both sides. */
        AS_SOON_AS_POSSIBLE
    }

    /**
     * Purification.
     *
     * @param rounds of links, of pairs that are one swap high, and so on; none beyond
     */
    record Distillation(Scheme scheme, List<Integer> rounds) {
        Distillation {
            rounds = List.copyOf(rounds);
        }

        int at(int level) {
            return level < rounds.size() ? rounds.get(level) : 0;
        }
    }

    /** What is done to two pairs. */
    enum Scheme {
        /** Twirled to Werner states before and after (Bennett et al., PRL 76, 722). */
        BBPSSW,
        /** Rotated instead, so that phase errors are found in the next round (Deutsch et al., PRL 77, 2818). */
        DEJMPS
    }
}
