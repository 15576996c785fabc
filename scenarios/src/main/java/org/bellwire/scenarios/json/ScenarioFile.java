package org.bellwire.scenarios.json;

import org.bellwire.scenarios.json.write.EffectiveScenario;
import org.bellwire.scenarios.scenario.Scenario;
import org.bellwire.topologies.json.Problems;

/**
 * A scenario as it was read.
 *
 * @param scenario to run
 * @param effective the same as JSON, complete: the topology in it, and what the command line changed
 * @param warnings problems that do not keep it from running
 */
public record ScenarioFile(Scenario scenario, EffectiveScenario effective, Problems warnings) {}
