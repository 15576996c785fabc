package org.bellwire.scenarios.json.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bellwire.scenarios.json.ReplicationsReader;
import org.bellwire.scenarios.json.write.SweepWriter;
import org.bellwire.scenarios.sweep.DesignPoint;
import org.bellwire.scenarios.sweep.Level;
import org.bellwire.scenarios.sweep.SweepPlan;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.Members;
import org.bellwire.topologies.json.Problems;

/** A plan as JSON and back, so that the folder of a sweep says what it holds without the files it came from. */
final class PlanText {
    private PlanText() {}

    static String of(SweepPlan plan) {
        return SweepWriter.plan(plan);
    }

    /** The plan within a {@code sweep.json}, which this program wrote. */
    static SweepPlan read(LocatedJson document, Problems problems) {
        Members top = Members.of(document, problems);
        String name = top.requiredText("name");
        Members plan = top.object("plan").orElse(top);
        List<String> paths = plan.list("paths").stream().map(LocatedJson::text).toList();
        List<DesignPoint> points = new ArrayList<>();
        for (LocatedJson row : plan.list("points")) {
            List<Level> levels = row.elements().stream().map(AxesReader::level).toList();
            points.add(new DesignPoint(points.size(), levels));
        }
        List<String> metrics =
                plan.list("metrics").stream().map(LocatedJson::text).toList();
        return new SweepPlan(
                name,
                paths,
                points,
                new ReplicationsReader(plan, metrics).read(),
                metrics,
                plan.truth("common_random_numbers", true) ? SweepPlan.Luck.COMMON : SweepPlan.Luck.OWN,
                (int) plan.whole("baseline", 0, 0, Integer.MAX_VALUE));
    }

    /** Why points could not be run, within a {@code sweep.json}. */
    static Map<Integer, String> failures(LocatedJson document) {
        Map<Integer, String> failures = new TreeMap<>();
        document.member("errors")
                .ifPresent(errors -> errors.members()
                        .forEach((point, reason) -> failures.put(Integer.parseInt(point), reason.text())));
        return failures;
    }
}
