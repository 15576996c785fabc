package org.bellwire.scenarios.report;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bellwire.kernel.catalog.Catalog;
import org.bellwire.scenarios.json.write.SweepWriter;
import org.bellwire.scenarios.report.ResultFolder.Content;
import org.bellwire.scenarios.report.picture.SweepPictures;
import org.bellwire.scenarios.run.Metric;
import org.bellwire.scenarios.sweep.Reasons;
import org.bellwire.scenarios.sweep.SweepResult;

/**
 * All files that a finished sweep leaves.
 *
 * @param contents by file name
 * @param remarks what could not be made, for people
 */
public record SweepFiles(Map<String, Content> contents, List<String> remarks) {

    /** In which formats the tables are wanted. */
    public enum Tables {
        CSV,
        CSV_AND_PARQUET
    }

    /**
     * Makes them.
     *
     * @param digest of version, plan and scenarios
     */
    public static SweepFiles of(SweepResult result, String digest, String version, Tables tables) throws IOException {
        Table points = new SweepTables(result).points();
        Table runs = new SweepTables(result).runs();
        Map<String, Content> files = new LinkedHashMap<>();
        files.put("points.csv", Content.of(CsvText.of(points)));
        files.put("runs.csv", Content.of(CsvText.of(runs)));
        if (tables == Tables.CSV_AND_PARQUET) {
            files.put("points.parquet", Content.of(ParquetFile.of(points, "points")));
            files.put("runs.parquet", Content.of(ParquetFile.of(runs, "runs")));
        }
        List<String> remarks = List.of();
        try {
            SweepPictures.of(result, units()).forEach((name, bytes) -> files.put(name, Content.of(bytes)));
        } catch (IOException | RuntimeException | LinkageError | InternalError failure) {
            // A machine without fonts is no reason to lose a sweep.
            remarks = List.of("no pictures: " + Reasons.of(failure)
                    + "; Java needs fonts to draw (on Debian: apt install fontconfig fonts-dejavu-core)");
        }
        files.put(SweepFolder.DOCUMENT, Content.of(SweepWriter.complete(result, digest, version)));
        return new SweepFiles(files, remarks);
    }

    private static Map<String, String> units() {
        return Catalog.load(Metric.class).models().stream().collect(Collectors.toMap(Metric::name, Metric::unit));
    }
}
