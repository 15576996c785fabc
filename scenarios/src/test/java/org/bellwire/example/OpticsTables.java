package org.bellwire.example;

import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.bellwire.hardware.absorptive.TwoNodeExperiment;
import org.bellwire.hardware.channel.SatellitePass;
import org.bellwire.hardware.excitation.SharedExcitation;
import org.bellwire.hardware.excitation.SplitterStation;
import org.bellwire.hardware.transduction.Transducer;
import org.bellwire.kernel.time.Picoseconds;

/** The rows of the tables of docs/optics.md. */
final class OpticsTables {
    /** 20 km from node to node, in and out of the comb with 35 %, ten million modes a second. */
    static final double BANDWIDTH = 1e7;

    static final long WAITING = 100 * Picoseconds.MICROSECOND;
    static final SatellitePass PASS = new SatellitePass(0, 500_000, 0, 0.1, 850, 0.5, 0.8, Math.toRadians(10));

    private OpticsTables() {}

    static TwoNodeExperiment.Mode twoNodes(double mean) {
        return TwoNodeExperiment.symmetric(mean, 3, Math.pow(10, -0.2), 0.72, 1e-6, 0.98, 0.35)
                .mode();
    }

    static List<String> twoNodeRows() {
        return DoubleStream.of(0.001, 0.003, 0.01, 0.02, 0.05, 0.1)
                .mapToObj(mean -> {
                    TwoNodeExperiment.Mode mode = twoNodes(mean);
                    IntToDoubleFunction rate = modes -> mode.rate(modes, BANDWIDTH, WAITING);
                    return String.format(
                            Locale.ROOT,
                            "| %s | %.3e | %.4f | %.4f | %.0f | %.0f | %.0f |",
                            mean,
                            mode.herald(),
                            mode.fidelity(),
                            mode.effectiveFidelity(),
                            rate.applyAsDouble(1),
                            rate.applyAsDouble(100),
                            rate.applyAsDouble(1000));
                })
                .toList();
    }

    static List<String> transducerRows() {
        return DoubleStream.of(0.1, 0.3, 0.5, 0.7, 0.9)
                .mapToObj(eta -> {
                    Transducer transducer = new Transducer(eta);
                    SharedExcitation swapped = transducer.swap(transducer, SplitterStation.even(0.1, 1, 0, 1));
                    return String.format(
                            Locale.ROOT,
                            "| %.1f | %.4f | %.4f | %.4f |",
                            eta,
                            transducer.direct(0.1, transducer),
                            swapped.herald(),
                            swapped.fidelity());
                })
                .toList();
    }

    static List<String> passRows() {
        return IntStream.of(0, 50, 100, 150, 200)
                .mapToObj(s -> {
                    long instant = s * Picoseconds.SECOND;
                    return String.format(
                            Locale.ROOT,
                            "| %d s | %.1f km | %.1f° | %.2f dB | %.3f ms |",
                            s,
                            PASS.range(instant) / 1000,
                            Math.toDegrees(PASS.elevation(instant)),
                            -10 * Math.log10(PASS.transmissivity(instant)),
                            PASS.delay(instant) / (double) Picoseconds.MILLISECOND);
                })
                .toList();
    }

    /** Prints them. */
    public static void main(String[] arguments) {
        for (List<String> rows : List.of(twoNodeRows(), transducerRows(), passRows())) {
            rows.forEach(System.out::println);
            System.out.println();
        }
    }
}
