package org.bellwire.scenarios.json.sampling;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.bellwire.scenarios.json.Checker.Finding;
import org.bellwire.topologies.json.BadInputException;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.Problems;

/** Reads study files, runs nothing, and says what is wrong with them. */
public final class StudyChecker {
    private StudyChecker() {}

    /** Empty if the file is no study. */
    public static Optional<Finding> check(Path file) {
        Optional<LocatedJson> tree = LocatedJson.read(file, file.toString(), new Problems());
        return tree.filter(StudyReader::isStudy).map(json -> finding(file));
    }

    private static Finding finding(Path file) {
        try {
            var plan = StudyReader.read(file, List.of(), OptionalLong.empty(), Optional.empty())
                    .plan();
            return new Finding(
                    new Problems(),
                    "a Monte Carlo study of " + plan.modelName() + " with the sampler " + plan.samplerName());
        } catch (BadInputException bad) {
            return new Finding(bad.problems(), "");
        }
    }
}
