package org.bellwire.scenarios.report.picture;

import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.HeatMapChart;
import org.knowm.xchart.HeatMapChartBuilder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.internal.chartpart.IChart;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** The kinds of picture, all in one dress. */
final class Charts {
    private static final int WIDTH = 760;
    private static final int HEIGHT = 480;
    private static final int FEW_CELLS = 60;
    private static final Color INK = new Color(0x1f, 0x4e, 0x79);
    /** Light enough for black figures. */
    private static final Color[] SHADES = {
        new Color(0xf7, 0xfb, 0xff),
        new Color(0xc6, 0xdb, 0xef),
        new Color(0x9e, 0xca, 0xe1),
        new Color(0x5b, 0xa3, 0xd0)
    };

    private final String heading;
    private final String measure;

    /**
     * @param name of the sweep
     * @param measure what is shown, with its unit
     */
    Charts(String name, String measure) {
        this.measure = measure.replace('_', ' ');
        this.heading = name + ": " + this.measure;
    }

    /** Means with interval bars over a number. */
    IChart lines(Factor factor, List<Sight> sights, boolean joined) {
        XYChart chart = new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(heading)
                .xAxisTitle(factor.title())
                .yAxisTitle(measure)
                .build();
        dress(chart.getStyler());
        chart.getStyler().setXAxisLogarithmic(factor.isWide());
        chart.getStyler().setDefaultSeriesRenderStyle(joined ? XYSeriesRenderStyle.Line : XYSeriesRenderStyle.Scatter);
        List<Sight> sorted = sights.stream()
                .sorted(Comparator.comparingDouble(
                        sight -> factor.at(sight.point()).number().orElse(0)))
                .toList();
        chart.addSeries(
                        measure,
                        sorted.stream()
                                .mapToDouble(sight ->
                                        factor.at(sight.point()).number().orElse(0))
                                .toArray(),
                        sorted.stream()
                                .mapToDouble(sight -> sight.estimate().mean())
                                .toArray(),
                        sorted.stream().mapToDouble(Sight::bar).toArray())
                .setMarker(SeriesMarkers.CIRCLE)
                .setMarkerColor(INK)
                .setLineColor(INK);
        return chart;
    }

    /** Means with interval bars over names. */
    IChart bars(Factor factor, List<Sight> sights) {
        CategoryChart chart = new CategoryChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(heading)
                .xAxisTitle(factor.title())
                .yAxisTitle(measure)
                .build();
        dress(chart.getStyler());
        chart.getStyler().setSeriesColors(new Color[] {INK});
        chart.getStyler().setAvailableSpaceFill(0.5);
        chart.addSeries(
                measure,
                sights.stream()
                        .map(sight -> factor.label(factor.at(sight.point())))
                        .toList(),
                sights.stream().map(sight -> sight.estimate().mean()).toList(),
                sights.stream().map(Sight::bar).toList());
        return chart;
    }

    /**
     * Shares of values in bars of equal width.
     *
     * @param values sorted
     */
    IChart histogram(double[] values, double least, double most, int bars) {
        double[] middles = new double[bars];
        double[] shares = new double[bars];
        double width = (most - least) / bars;
        for (int bar = 0; bar < bars; bar++) {
            middles[bar] = least + (bar + 0.5) * width;
        }
        for (double value : values) {
            if (value >= least && value <= most) {
                shares[Math.min(bars - 1, (int) ((value - least) / width))] += 1.0 / values.length;
            }
        }
        XYChart chart = new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(heading)
                .xAxisTitle(measure)
                .yAxisTitle("share of trials")
                .build();
        dress(chart.getStyler());
        chart.getStyler().setDefaultSeriesRenderStyle(XYSeriesRenderStyle.StepArea);
        chart.getStyler().setXAxisMin(least).setXAxisMax(most).setYAxisMin(0.0);
        chart.addSeries(measure, middles, shares)
                .setMarker(SeriesMarkers.NONE)
                .setLineColor(INK)
                .setFillColor(SHADES[2]);
        return chart;
    }

    /** Means over two values, darker for more. */
    IChart heatMap(Factor across, Factor up, List<Sight> sights) {
        HeatMapChart chart = new HeatMapChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(heading)
                .xAxisTitle(across.title())
                .yAxisTitle(up.title())
                .build();
        dress(chart.getStyler());
        chart.getStyler().setLegendVisible(true);
        chart.getStyler().setRangeColors(SHADES);
        chart.getStyler().setShowValue(sights.size() <= FEW_CELLS);
        chart.getStyler().setHeatMapValueDecimalPattern("#.####");
        List<Number[]> cells = new ArrayList<>();
        for (Sight sight : sights) {
            cells.add(new Number[] {
                across.values().indexOf(across.at(sight.point())),
                up.values().indexOf(up.at(sight.point())),
                significant(sight.estimate().mean())
            });
        }
        chart.addSeries(
                measure,
                across.values().stream().map(across::label).toList(),
                up.values().stream().map(up::label).toList(),
                cells);
        return chart;
    }

    private static double significant(double value) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.4g", value));
    }

    private static void dress(AxesChartStyler styler) {
        Font words = new Font(Font.SANS_SERIF, Font.PLAIN, 14);
        styler.setChartBackgroundColor(Color.WHITE);
        styler.setPlotBorderVisible(false);
        styler.setChartTitleBoxVisible(false);
        styler.setLegendVisible(false);
        styler.setLegendPosition(Styler.LegendPosition.OutsideE);
        styler.setAxisTitleFont(words);
        styler.setAxisTickLabelsFont(words.deriveFont(12f));
        styler.setChartTitleFont(words.deriveFont(Font.BOLD, 15f));
        styler.setPlotGridLinesColor(new Color(0xe0, 0xe0, 0xe0));
    }
}
