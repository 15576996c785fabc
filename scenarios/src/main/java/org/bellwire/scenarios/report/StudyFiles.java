package org.bellwire.scenarios.report;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bellwire.scenarios.report.ResultFolder.Content;
import org.bellwire.scenarios.report.picture.StudyPictures;
import org.bellwire.scenarios.sampling.StudyResult;
import org.bellwire.scenarios.sweep.Reasons;

/**
 * The files that a study leaves.
 *
 * @param contents by file name
 * @param remarks what could not be made, for people
 */
public record StudyFiles(Map<String, Content> contents, List<String> remarks) {
    /** Name of the result document. */
    public static final String DOCUMENT = "sample.json";

    /** Makes them. */
    public static StudyFiles of(StudyResult result, String document) {
        Map<String, Content> files = new LinkedHashMap<>();
        List<String> remarks = List.of();
        try {
            StudyPictures.of(result).forEach((name, bytes) -> files.put(name, Content.of(bytes)));
        } catch (IOException | RuntimeException | LinkageError | InternalError failure) {
            remarks = List.of("no pictures: " + Reasons.of(failure)
                    + "; Java needs fonts to draw (on Debian: apt install fontconfig fonts-dejavu-core)");
        }
        files.put(DOCUMENT, Content.of(document));
        return new StudyFiles(files, remarks);
    }
}
