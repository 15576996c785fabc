package org.bellwire.scenarios.report.picture;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bellwire.scenarios.sampling.StudyResult;
import org.bellwire.scenarios.sampling.StudyResult.Distribution;
import org.knowm.xchart.ChartEncoder;
import org.knowm.xchart.internal.chartpart.IChart;

/** How the outcomes of a study are distributed: one picture an outcome, as SVG and PNG. */
public final class StudyPictures {
    private static final int BARS = 60;
    private static final double CUT = 0.001;

    private StudyPictures() {}

    /** Contents by file name. */
    public static Map<String, byte[]> of(StudyResult result) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Distribution distribution : result.distributions()) {
            double[] values = distribution.values();
            double least = values[(int) (values.length * CUT)];
            double most = values[(int) ((values.length - 1) * (1 - CUT))];
            if (most > least) {
                String measure = distribution.unit().isEmpty()
                        ? distribution.outcome()
                        : distribution.outcome() + ", " + distribution.unit();
                IChart chart = new Charts(result.plan().name(), measure).histogram(values, least, most, BARS);
                files.put(distribution.outcome() + ".svg", ChartEncoder.getBytes(chart, "svg"));
                files.put(distribution.outcome() + ".png", ChartEncoder.getBytes(chart, "png"));
            }
        }
        return files;
    }
}
