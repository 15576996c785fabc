package org.bellwire.protocols.entanglement;

import java.util.List;
import java.util.Locale;
import org.bellwire.hardware.detector.DetectorParameters;
import org.bellwire.hardware.memory.MemoryParameters;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.protocols.Line;
import org.bellwire.protocols.Line.Arms;
import org.bellwire.protocols.node.SoftwareParameters;

/** Prints the tables of docs/links.md. Takes a minute; no part of the tests. */
final class LinkMeasurements {

    private static final int SEEDS = 8;

    private LinkMeasurements() {}

    public static void main(String[] arguments) {
        for (String protocol : List.of("barrett_kok", "single_heralded")) {
            for (double frequency : new double[] {0, 2000}) {
                for (double slots : new double[] {8e7, 1e9, 1e11}) {
                    for (int memories : new int[] {1, 10, 50}) {
                        share(plan(protocol, memories, slots, 0.75, frequency), protocol);
                    }
                }
            }
        }
        for (String protocol : List.of("barrett_kok", "single_heralded")) {
            speed(protocol, "ket_vector");
            speed(protocol, "bell_diagonal");
        }
    }

    static Line.Plan plan(String protocol, int memories, double slots, double efficiency, double frequency) {
        return Line.Plan.of(2, memories)
                .withFormalism("bell_diagonal")
                .withMemory(MemoryParameters.STANDARD
                        .withRawFidelity(0.85)
                        .withEfficiency(efficiency)
                        .withFrequency(frequency))
                .withDetector(new DetectorParameters(0.8, 0, 25e6, 150))
                .withArms(new Arms(10_000, 10_000, 2e-4, slots), 100 * Picoseconds.MICROSECOND)
                .withSoftware(
                        SoftwareParameters.STANDARD.withGeneration(protocol),
                        protocol.equals("barrett_kok") ? "single_atom" : "single_heralded");
    }

    private static void share(Line.Plan plan, String protocol) {
        System.out.print(String.format(
                Locale.ROOT,
                "| %s | %.0f Hz | %.3g | %d ",
                protocol,
                plan.memory().frequencyHz(),
                plan.arms().slotFrequency(),
                plan.memories()));
        printRates(plan);
    }

    /** Pairs per second and true fidelity at both resolutions, as the rest of a row. */
    static void printRates(Line.Plan plan) {
        StringBuilder row = new StringBuilder();
        for (Resolution resolution : Resolution.values()) {
            double[] rates = new double[SEEDS];
            double[] fidelities = new double[SEEDS];
            long span = 20 * Picoseconds.SECOND / plan.memories();
            for (int seed = 0; seed < SEEDS; seed++) {
                Generated result = Generated.by(plan.withSeed(seed), resolution, 0, span);
                rates[seed] = result.fidelities().length / Picoseconds.toSeconds(span);
                fidelities[seed] = Generated.mean(result.fidelities());
            }
            row.append(String.format(
                    Locale.ROOT,
                    "| %.1f ± %.1f | %.4f ± %.4f ",
                    Generated.mean(rates),
                    Generated.standardError(rates),
                    Generated.mean(fidelities),
                    Generated.standardError(fidelities)));
        }
        System.out.println(row + "|");
    }

    private static void speed(String protocol, String formalism) {
        double transmissivity = Math.pow(10, -0.2);
        double click = Math.sqrt(2e-4); // Both protocols succeed with half of its square here.
        double efficiency = click / transmissivity / 0.8;
        Line.Plan plan = plan(protocol, 1, 8e7, efficiency, 0).withFormalism(formalism);
        perPair(plan, Resolution.EVENT, 20);
        perPair(plan, Resolution.SAMPLED, 20_000);
        double played = perPair(plan, Resolution.EVENT, 200);
        double sampled = perPair(plan, Resolution.SAMPLED, 400_000);
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %.2f ms | %.2f us | %.0f |%n",
                protocol,
                formalism,
                played * 1e3,
                sampled * 1e6,
                played / sampled);
    }

    /** Seconds of wall time for each delivered pair. */
    private static double perPair(Line.Plan plan, Resolution resolution, long simulatedSeconds) {
        Line line = plan.withSoftware(plan.software().withResolution(resolution), plan.station())
                .build();
        long[] delivered = {0};
        line.network().observations().listen(GenerationEnded.class, end -> delivered[0] += end.succeeded() ? 1 : 0);
        long start = 10 * Picoseconds.MILLISECOND;
        long end = start + simulatedSeconds * Picoseconds.SECOND;
        line.request(start, end, 1, 0.01);
        long before = System.nanoTime();
        line.runUntil(end);
        return (System.nanoTime() - before) * 1e-9 / delivered[0];
    }
}
