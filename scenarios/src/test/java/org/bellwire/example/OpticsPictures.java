package org.bellwire.example;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.bellwire.hardware.optics.AnalyzerParameters;
import org.bellwire.hardware.state.fock.FockDensity;
import org.bellwire.hardware.state.fock.Interference;
import org.bellwire.kernel.time.Picoseconds;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Draws the pictures of docs/optics.md into the folder given; no part of the tests. */
final class OpticsPictures {
    private final Path folder;

    private OpticsPictures(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        OpticsPictures pictures = new OpticsPictures(Path.of(arguments[0]));
        pictures.dip();
        pictures.twoNodes();
        pictures.pass();
    }

    private void dip() throws IOException {
        XYChart chart = chart("Hong-Ou-Mandel dip, packets of 50 ps", "delay, ps", "coincidences a pair");
        double[] delays = DoubleStream.iterate(-300, d -> d <= 300, d -> d + 5).toArray();
        for (double most : new double[] {1, 0.9, 0.7}) {
            add(chart, "overlap " + most, delays, delay -> {
                double overlap = most * AnalyzerParameters.overlapOfGaussians(delay, 50);
                Interference meeting = new Interference(1, 1, 1, 0, overlap, 0);
                return FockDensity.photons(1, 1, 1).probabilities(meeting.povm(), 0, 1)[3];
            });
        }
        save(chart, "hong-ou-mandel");
    }

    private void twoNodes() throws IOException {
        double[] means = DoubleStream.iterate(1e-3, m -> m < 0.11, m -> m * 1.2).toArray();
        XYChart fidelity = chart("Two absorptive memories, 20 km", "mean photon number", "effective fidelity");
        fidelity.getStyler().setXAxisLogarithmic(true);
        add(fidelity, "computed", means, m -> OpticsTables.twoNodes(m).effectiveFidelity());
        save(fidelity, "two-node-fidelity");
        XYChart rate = chart("Two absorptive memories, 20 km", "mean photon number", "heralds a second");
        rate.getStyler().setXAxisLogarithmic(true);
        rate.getStyler().setYAxisLogarithmic(true);
        for (int modes : new int[] {1, 100, 1000}) {
            add(
                    rate,
                    modes + (modes == 1 ? " mode" : " modes"),
                    means,
                    m -> OpticsTables.twoNodes(m).rate(modes, OpticsTables.BANDWIDTH, OpticsTables.WAITING));
        }
        save(rate, "two-node-rate");
    }

    private void pass() throws IOException {
        XYChart chart = chart("Satellite at 500 km through the zenith", "time from closest approach, s", "loss, dB");
        double[] seconds = DoubleStream.iterate(-220, s -> s <= 220, s -> s + 4).toArray();
        add(
                chart,
                "850 nm",
                seconds,
                s -> -10 * Math.log10(OpticsTables.PASS.transmissivity(Picoseconds.ofSeconds(s))));
        save(chart, "satellite-pass");
    }

    private static XYChart chart(String title, String x, String y) {
        return new XYChartBuilder()
                .width(640)
                .height(400)
                .title(title)
                .xAxisTitle(x)
                .yAxisTitle(y)
                .build();
    }

    private static void add(XYChart chart, String name, double[] x, DoubleUnaryOperator y) {
        chart.addSeries(name, x, DoubleStream.of(x).map(y).toArray()).setMarker(SeriesMarkers.NONE);
    }

    private void save(XYChart chart, String name) throws IOException {
        BitmapEncoder.saveBitmap(chart, folder.resolve(name).toString(), BitmapFormat.PNG);
    }
}
