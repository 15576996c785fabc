package org.bellwire.scenarios.json.sweep;

import java.nio.file.Path;
import java.util.Optional;
import org.bellwire.scenarios.json.Adjustments;
import org.bellwire.scenarios.json.Checker.Finding;
import org.bellwire.topologies.json.BadInputException;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.Origin;
import org.bellwire.topologies.json.Problems;

/** Reads sweep files, runs nothing, and says what is wrong with them and with the scenarios of their points. */
public final class SweepChecker {
    private SweepChecker() {}

    /** Empty if the file is no sweep. */
    public static Optional<Finding> check(Path file) {
        Optional<LocatedJson> tree = LocatedJson.read(file, file.toString(), new Problems());
        return tree.filter(SweepReader::isSweep).map(json -> finding(file));
    }

    private static Finding finding(Path file) {
        try {
            SweepFile sweep = SweepReader.read(file, Adjustments.NONE);
            Problems problems = new Problems();
            sweep.documents()
                    .refused()
                    .forEach((point, bad) -> bad.problems()
                            .errors()
                            .forEach(problem ->
                                    problems.error(Origin.named(file + ": point " + point), problem.toString(), "")));
            return new Finding(problems, "a sweep of " + sweep.plan().points().size() + " design points");
        } catch (BadInputException bad) {
            return new Finding(bad.problems(), "");
        }
    }
}
