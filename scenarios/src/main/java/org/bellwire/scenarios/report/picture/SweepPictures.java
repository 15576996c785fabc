package org.bellwire.scenarios.report.picture;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bellwire.scenarios.sweep.DesignPoint;
import org.bellwire.scenarios.sweep.SweepPlan;
import org.bellwire.scenarios.sweep.SweepResult;
import org.knowm.xchart.ChartEncoder;
import org.knowm.xchart.internal.chartpart.IChart;

/**
 * One picture a metric, as SVG and PNG: a line with interval bars over one varied number, bars over names, a heat map of means over two
 * varied values, and dots with interval bars over the first one otherwise. Axes that do not vary are left out.
 */
public final class SweepPictures {
    private final SweepResult result;
    private final List<Factor> factors;

    private SweepPictures(SweepResult result) {
        this.result = result;
        this.factors = IntStream.range(0, result.plan().paths().size())
                .mapToObj(axis -> Factor.of(result.plan(), axis))
                .filter(factor -> factor.values().size() > 1)
                .toList();
    }

    /**
     * Contents by file name; none for a metric of which no point has a mean.
     *
     * @param units of the metrics, by name; empty for pure numbers
     */
    public static Map<String, byte[]> of(SweepResult result, Map<String, String> units) throws IOException {
        SweepPictures pictures = new SweepPictures(result);
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String metric : result.plan().metrics()) {
            List<Sight> sights = pictures.sights(metric);
            if (!sights.isEmpty() && !pictures.factors.isEmpty()) {
                String unit = units.getOrDefault(metric, "");
                IChart chart = pictures.chart(unit.isEmpty() ? metric : metric + ", " + unit, sights);
                files.put(metric + ".svg", ChartEncoder.getBytes(chart, "svg"));
                files.put(metric + ".png", ChartEncoder.getBytes(chart, "png"));
            }
        }
        return files;
    }

    private List<Sight> sights(String metric) {
        SweepPlan plan = result.plan();
        return plan.points().stream()
                .map(DesignPoint::index)
                .map(point -> new Sight(plan.points().get(point), result.estimate(point, metric)))
                .filter(sight -> Double.isFinite(sight.estimate().mean()))
                .toList();
    }

    private IChart chart(String measure, List<Sight> sights) {
        Charts charts = new Charts(result.plan().name(), measure);
        Factor first = factors.get(0);
        boolean isGrid = factors.size() == 2
                && first.values().size() * factors.get(1).values().size()
                        == result.plan().points().size();
        if (isGrid) {
            return charts.heatMap(first, factors.get(1), sights);
        }
        return first.isNumeric() ? charts.lines(first, sights, factors.size() == 1) : charts.bars(first, sights);
    }
}
