package org.bellwire.scenarios.run;

import org.bellwire.kernel.observe.Observation;
import org.bellwire.scenarios.result.ExperimentResult;

/**
 * An experiment is over, or cut off by the end of the run. Published once for each that began after the warm-up, at the end of the run.
 */
public record ExperimentClosed(ExperimentResult result) implements Observation {}
