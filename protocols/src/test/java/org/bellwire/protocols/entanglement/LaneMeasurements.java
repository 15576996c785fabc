package org.bellwire.protocols.entanglement;

import java.util.List;
import java.util.Locale;
import org.bellwire.protocols.Line;

/** Prints the table of links with several lanes in docs/links.md. Takes two minutes; no part of the tests. */
final class LaneMeasurements {

    private static final int MEMORIES = 10;

    private LaneMeasurements() {}

    public static void main(String[] arguments) {
        for (String protocol : List.of("barrett_kok", "single_heralded")) {
            for (double slots : new double[] {1e9, 1e11}) {
                Line.Plan plan = LinkMeasurements.plan(protocol, MEMORIES, slots, 0.75, 2000);
                for (int wavelengths : new int[] {1, 2, 5, 10}) {
                    print(protocol, plan.withLanes(1, wavelengths));
                }
                print(protocol, plan.withLanes(10, 1));
            }
        }
    }

    private static void print(String protocol, Line.Plan plan) {
        System.out.print(String.format(
                Locale.ROOT,
                "| %s | %.0e | %d | %d ",
                protocol,
                plan.arms().slotFrequency(),
                plan.lanes().stations(),
                plan.lanes().wavelengths()));
        LinkMeasurements.printRates(plan);
    }
}
