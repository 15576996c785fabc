package org.bellwire.scenarios.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.bellwire.scenarios.json.write.SweepWriter;
import org.bellwire.scenarios.report.ResultFolder.Content;
import org.bellwire.scenarios.sweep.SweepResult;

/** All files that a finished sweep leaves. */
public final class SweepFiles {
    private SweepFiles() {}

    /**
     * Contents by file name.
     *
     * @param digest of version, plan and scenarios
     */
    public static Map<String, Content> of(SweepResult result, String digest, String version) {
        SweepTables tables = new SweepTables(result);
        Map<String, Content> files = new LinkedHashMap<>();
        files.put("points.csv", Content.of(tables.points()));
        files.put("runs.csv", Content.of(tables.runs()));
        files.put(SweepFolder.DOCUMENT, Content.of(SweepWriter.complete(result, digest, version)));
        return files;
    }
}
