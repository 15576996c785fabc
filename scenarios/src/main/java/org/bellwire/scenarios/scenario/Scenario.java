package org.bellwire.scenarios.scenario;

import java.util.List;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.protocols.node.SoftwareParameters;
import org.bellwire.topologies.description.NetworkDescription;

/**
 * All that decides what a run computes.
 *
 * @param name for people and result files
 * @param network the network with all values as they are used
 * @param software what its routers run
 * @param workloads who asks for pairs, in the order of asking
 * @param failures which parts of the network fail, and when
 * @param seed of all randomness
 * @param stop events at or after it do not run, ps; {@link Picoseconds#NEVER} if the run ends by itself
 * @param warmUp requests whose window begins before it, and attempts before it, count in no metric, ps
 * @param replications how many runs
 * @param variance how these runs share their luck, and how metrics are estimated from them
 */
public record Scenario(
        String name,
        NetworkDescription network,
        SoftwareParameters software,
        List<Workload> workloads,
        List<Failure> failures,
        long seed,
        long stop,
        long warmUp,
        Replications replications,
        VarianceReduction variance) {
    public Scenario {
        workloads = List.copyOf(workloads);
        failures = List.copyOf(failures);
        if (stop < 0) {
            throw new IllegalArgumentException("stop time " + stop + " ps; it must not be negative");
        }
        if (warmUp < 0 || warmUp > stop) {
            throw new IllegalArgumentException("warm-up of " + warmUp + " ps; from 0 to the stop time");
        }
    }
}
