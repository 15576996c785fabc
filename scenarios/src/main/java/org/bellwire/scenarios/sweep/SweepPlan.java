package org.bellwire.scenarios.sweep;

import java.util.List;
import org.bellwire.scenarios.scenario.Replications;

/**
 * All that decides what a sweep computes, save for the scenario itself.
 *
 * @param name for people and result files
 * @param paths of the varied values, one an axis, e.g. {@code parameters.memory.coherence_time}
 * @param points all design points, by their index
 * @param replications of each point
 * @param metrics names of the metrics that are reported, in this order
 * @param luck whether the points share their random numbers
 * @param baseline index of the point that the others are compared with
 */
public record SweepPlan(
        String name,
        List<String> paths,
        List<DesignPoint> points,
        Replications replications,
        List<String> metrics,
        Luck luck,
        int baseline) {

    /** Whether the points share their random numbers. */
    public enum Luck {
        /** Replication r of every point has the same seed and streams: differences between points are sharp. */
        COMMON,
        /** Every point has a seed of its own. */
        OWN
    }

    public SweepPlan {
        paths = List.copyOf(paths);
        points = List.copyOf(points);
        metrics = List.copyOf(metrics);
        if (baseline < 0 || baseline >= points.size()) {
            throw new IllegalArgumentException("no design point " + baseline + " among " + points.size());
        }
    }
}
