package org.bellwire.scenarios.sampling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bellwire.scenarios.sampling.Oracle.Truth;

/** Closed forms, recursions and tables of the literature for chains of repeaters. Attempts are made once a second, so that times are steps. */
final class ChainOracles {
    private static final double DIGITS = 1e-6;
    private static final double EXACT = 1e-9;

    private ChainOracles() {}

    /** All of them. */
    static Stream<Oracle> all() {
        return Stream.of(
                        maxima(),
                        nested(),
                        decaying(),
                        waits(),
                        cutoffs(),
                        storing(),
                        purified(),
                        noisySwaps(),
                        uncertain())
                .flatMap(List::stream);
    }

    /** The last of every table, and all those with uncertain parameters. */
    static List<Oracle> oneOfEach() {
        List<Oracle> some = new ArrayList<>(uncertain());
        Stream.of(maxima(), decaying(), waits(), cutoffs(), storing(), purified(), noisySwaps())
                .forEach(table -> some.add(table.get(table.size() - 1)));
        some.add(nested(nestedRows().get(nestedRows().size() - 1)));
        return some;
    }

    /** A chain, or a link. */
    static String chain(int links, double success, String rest) {
        return "{ 'type': 'repeater_chain', 'links': " + links + ", 'attempt_rate': 1, 'success_probability': "
                + success + rest + " }";
    }

    private static String swapping(String settings) {
        return ", 'swap': { " + settings + " }";
    }

    // Memories that lose, both of a pair together, exp(-t/decayTime) of its correlations.
    private static String decay(double decayTime) {
        double rate = 1 / (8 * decayTime);
        return ", 'pauli_rates': [" + rate + ", " + rate + ", " + rate + "]";
    }

    private static double fidelity(double werner) {
        return (1 + 3 * werner) / 4;
    }

    private static String named(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    /** The slowest of n links: the sum over j of (-1)^(j+1) C(n,j) / (1-q^j), whatever the order of swaps that never fail. */
    static List<Oracle> maxima() {
        double[] probabilities = {0.5, 0.1, 0.01, 0.001};
        int[] links = {2, 3, 4, 8, 16};
        double[][] means = {
            {2.666667, 3.142857, 3.504762, 4.421078, 5.377378},
            {14.736842, 17.900563, 20.273378, 26.295784, 32.587248},
            {149.748744, 182.915131, 207.789922, 270.924509, 336.879703},
            {1499.749875, 1832.916514, 2082.791493, 2716.997988, 3379.538347}
        };
        String[] orders = {"nested", "sequential", "as_soon_as_possible"};
        List<Oracle> oracles = new ArrayList<>();
        for (int i = 0; i < probabilities.length; i++) {
            for (int j = 0; j < links.length; j++) {
                String order = orders[(i + j) % orders.length];
                oracles.add(new Oracle(
                        named("slowest of %d links, p=%s, %s", links[j], probabilities[i], order),
                        chain(links[j], probabilities[i], swapping("'order': '" + order + "'")),
                        List.of(new Truth("delivery_time", means[i][j], DIGITS))));
            }
        }
        return oracles;
    }

    /** A row of the table of nested chains: what Brand, Coopmans and Elkouss's recursion gives. */
    record NestedRow(
            double attempt, double swap, int links, double mean, double deviation, int median, int q95, int q99) {
        String model() {
            return chain(links, attempt, swapping("'success_probability': " + swap));
        }

        /** The law behind it, to far in its tail. */
        NestedChainLaw law() {
            return NestedChainLaw.of(attempt, swap, links, 1, 1, (int) (mean + 16 * deviation));
        }
    }

    static List<NestedRow> nestedRows() {
        return List.of(
                new NestedRow(0.1, 0.5, 2, 29.473684, 25.685073, 22, 81, 121),
                new NestedRow(0.1, 0.5, 4, 84.817580, 72.264838, 63, 229, 344),
                new NestedRow(0.1, 0.5, 8, 242.348372, 205.567764, 181, 651, 980),
                new NestedRow(0.1, 0.9, 2, 16.374269, 12.329616, 13, 40, 59),
                new NestedRow(0.1, 0.9, 4, 25.261809, 16.159757, 21, 57, 81),
                new NestedRow(0.1, 0.9, 8, 37.365644, 21.779653, 32, 80, 113),
                new NestedRow(0.1, 0.9, 16, 53.971685, 30.127900, 46, 113, 160),
                new NestedRow(0.1, 1, 4, 20.273378, 11.328147, 18, 42, 57),
                new NestedRow(0.1, 1, 16, 32.587248, 11.950166, 30, 55, 70),
                new NestedRow(0.01, 0.5, 2, 299.497487, 263.817641, 222, 824, 1244),
                new NestedRow(0.01, 0.5, 4, 864.882094, 738.423392, 646, 2333, 3512),
                new NestedRow(0.5, 0.5, 4, 15.093907, 12.745872, 11, 40, 61),
                new NestedRow(0.5, 0.5, 16, 122.624507, 103.900244, 92, 329, 495),
                new NestedRow(0.5, 0.9, 8, 6.389355, 3.625187, 5, 13, 19));
    }

    /** Mean and tails of nested chains whose swaps fail. */
    static List<Oracle> nested() {
        return nestedRows().stream().map(ChainOracles::nested).toList();
    }

    private static Oracle nested(NestedRow row) {
        NestedChainLaw law = row.law();
        return new Oracle(
                named("nested, p=%s, swap %s, %d links", row.attempt, row.swap, row.links),
                row.model(),
                List.of(
                        new Truth("delivery_time", row.mean, DIGITS),
                        new Truth("p(delivery_time>" + row.median + ".5)", law.later(row.median), DIGITS),
                        new Truth("p(delivery_time>" + row.q95 + ".5)", law.later(row.q95), DIGITS)));
    }

    /** A row of mean Werner parameters: pairs begin with 0.98 and lose exp(-wait/100). */
    record DecayingRow(double attempt, double swap, int links, double werner, double fidelity) {
        Oracle oracle() {
            return new Oracle(
                    named("decay, p=%s, swap %s, %d links", attempt, swap, links),
                    chain(
                            links,
                            attempt,
                            ", 'raw_fidelity': 0.985" + decay(100) + swapping("'success_probability': " + swap)),
                    List.of(new Truth("fidelity", fidelity, DIGITS)));
        }
    }

    static List<DecayingRow> decayingRows() {
        return List.of(
                new DecayingRow(0.1, 0.5, 2, 0.877309, 0.907982),
                new DecayingRow(0.1, 0.5, 4, 0.613389, 0.710042),
                new DecayingRow(0.1, 0.5, 8, 0.221729, 0.416297),
                new DecayingRow(0.1, 1, 2, 0.877309, 0.907982),
                new DecayingRow(0.1, 1, 4, 0.696928, 0.772696),
                new DecayingRow(0.1, 1, 8, 0.438628, 0.578971),
                new DecayingRow(0.5, 0.5, 2, 0.947784, 0.960838),
                new DecayingRow(0.5, 0.5, 4, 0.860293, 0.895220),
                new DecayingRow(0.5, 0.5, 8, 0.656548, 0.742411));
    }

    static List<Oracle> decaying() {
        return decayingRows().stream().map(DecayingRow::oracle).toList();
    }

    /** E[exp(-|K1-K2|/T)] of two links, (p/(2-p)) (1+qz)/(1-qz) with z = exp(-1/T). */
    static List<Oracle> waits() {
        double[][] rows = {{0.1, 50, 0.8407828765}, {0.01, 200, 0.6677884841}, {0.01, 100, 0.5012678104}};
        return Stream.of(rows)
                .map(row -> new Oracle(
                        named("wait of two links, p=%s, T=%s", row[0], row[1]),
                        chain(2, row[0], decay(row[1])),
                        List.of(new Truth("fidelity", fidelity(row[2]), EXACT))))
                .toList();
    }

    /** Two links with a cutoff: P, cutoff, T, E[time], E[decay]. */
    static List<Oracle> cutoffs() {
        double[][] rows = {
            {0.1, 5, 50, 20.7511724751, 0.9525344524},
            {0.1, 10, 50, 17.0733652154, 0.9195328294},
            {0.01, 50, 200, 224.9861146948, 0.8931599537},
            {0.01, 20, 200, 367.1745584442, 0.9521608574}
        };
        return Stream.of(rows)
                .flatMap(row -> Stream.of("nested", "as_soon_as_possible")
                        .map(order -> new Oracle(
                                named("cutoff %s, p=%s, %s", row[1], row[0], order),
                                chain(
                                        2,
                                        row[0],
                                        ", 'cutoff': " + row[1] + decay(row[2]) + swapping("'order': '" + order + "'")),
                                List.of(
                                        new Truth("delivery_time", row[3], EXACT),
                                        new Truth("fidelity", fidelity(row[4]), EXACT)))))
                .toList();
    }

    /** Swaps as soon as possible, storage at inner nodes alone; known by simulation elsewhere, to 3e-4. */
    static List<Oracle> storing() {
        double[][] rows = {{3, 0.7125}, {4, 0.6045}, {8, 0.3121}};
        return Stream.of(rows)
                .map(row -> {
                    int links = (int) row[0];
                    // A single memory with rates r loses exp(-4rt).
                    String nodes = "{}" + ", { 'pauli_rates': [0.005, 0.005, 0.005] }".repeat(links - 1) + ", {}";
                    return new Oracle(
                            named("stored at inner nodes of %d links", links),
                            chain(
                                    links,
                                    0.1,
                                    ", 'nodes': [" + nodes + "]" + swapping("'order': 'as_soon_as_possible'")),
                            List.of(new Truth("fidelity", fidelity(row[1]), 3 * 3e-4)));
                })
                .toList();
    }

    private static Oracle purification(String name, double raw, String rest, double tries, double fidelity) {
        return new Oracle(
                name,
                "{ 'type': 'link', 'attempt_rate': 1, 'success_probability': 1, 'raw_fidelity': " + raw + rest + " }",
                List.of(new Truth("attempts", tries, 1e-5), new Truth("fidelity", fidelity, DIGITS)));
    }

    /** Every round takes two pairs, and is done again with a probability of 1 - P: 2^r / (P1 ... Pr) pairs in all. */
    static List<Oracle> purified() {
        List<Oracle> oracles = new ArrayList<>();
        double[][] single = {
            {0.7, 0.68, 0.7352941176}, {0.8, 0.7688888889, 0.8381502890}, {0.9, 0.8755555556, 0.9263959391}
        };
        for (double[] row : single) {
            oracles.add(purification(
                    named("BBPSSW of %s", row[0]), row[0], ", 'distillation': { 'rounds': 1 }", 2 / row[1], row[2]));
        }
        rounds(oracles, "bbpssw", new double[][] {
            {0.768889, 0.838150}, {0.807485, 0.873585}, {0.845651, 0.904540}, {0.880820, 0.930048}
        });
        rounds(oracles, "dejmps", new double[][] {
            {0.768889, 0.838150}, {0.744596, 0.943639}, {0.901313, 0.987974}, {0.979175, 0.996854}
        });
        oracles.add(purification(
                "noisy BBPSSW",
                0.8,
                swapping("'gate_fidelity': 0.99, 'measurement_fidelity': 0.995") + ", 'distillation': { 'rounds': 1 }",
                2 / 0.7582935938,
                0.82868474));
        return oracles;
    }

    private static void rounds(List<Oracle> oracles, String protocol, double[][] rows) {
        double pairs = 1;
        for (int round = 1; round <= rows.length; round++) {
            pairs *= 2 / rows[round - 1][0];
            oracles.add(purification(
                    named("%d rounds of %s", round, protocol),
                    0.8,
                    ", 'distillation': { 'protocol': '" + protocol + "', 'rounds': " + round + " }",
                    pairs,
                    rows[round - 1][1]));
        }
    }

    /** F = 1/4 + 3/4 &Pi; w &Pi; g over a chain of Werner pairs without waits, and the keys of its states. */
    static List<Oracle> noisySwaps() {
        List<Oracle> oracles = new ArrayList<>();
        for (int links : new int[] {2, 3, 8}) {
            double werner = Math.pow(0.96, links) * Math.pow(0.99, links - 1);
            oracles.add(new Oracle(
                    named("%d Werner pairs joined by noisy gates", links),
                    chain(links, 0.3, ", 'raw_fidelity': 0.97" + swapping("'gate_fidelity': 0.99")),
                    List.of(
                            new Truth("fidelity", fidelity(werner), EXACT),
                            new Truth("qber", (1 - werner) / 2, EXACT),
                            new Truth("bb84_key_fraction", Math.max(0, 1 - 2 * entropy((1 - werner) / 2)), EXACT))));
        }
        return oracles;
    }

    private static double entropy(double p) {
        return -(p * Math.log(p) + (1 - p) * Math.log(1 - p)) / Math.log(2);
    }

    /** Uncertain hardware: means over the law of a parameter, integrated by hand. */
    static List<Oracle> uncertain() {
        // One p, uniform on (a, b), for both links: the integral of (3-2p)/(p(2-p)) is 3/2 ln p + 1/2 ln(2-p).
        double slowest = (1.5 * Math.log(3) + 0.5 * Math.log(1.85 / 1.95)) / 0.1;
        String model = "{ 'type': 'repeater_chain', 'links': 2, 'attempt_rate': 1, 'success_probability':"
                + " { 'uniform': [0.05, 0.15] } }";
        // E[F] of two pairs of independent fidelities is that of their mean Werner parameters, 13/15 and 11/15.
        String pairs = "{ 'type': 'repeater_chain', 'attempt_rate': 1, 'success_probability': 0.5, 'links': ["
                + " { 'raw_fidelity': { 'uniform': [0.85, 0.95] } }, { 'raw_fidelity': { 'uniform': [0.7, 0.9] } }] }";
        return List.of(
                new Oracle(
                        "two links of one uncertain probability",
                        model,
                        List.of(new Truth("delivery_time", slowest, EXACT))),
                new Oracle(
                        "two links of uncertain fidelities",
                        pairs,
                        List.of(new Truth("fidelity", 0.25 + 0.75 * (13.0 / 15) * (11.0 / 15), EXACT))));
    }
}
