package org.bellwire.scenarios.run;

import org.bellwire.kernel.observe.Observation;
import org.bellwire.scenarios.result.OperationResult;

/**
 * An operation of an application is over, or cut off by the end of the run. Published once for each that began after the warm-up, at
 * the end of the run.
 */
public record OperationClosed(OperationResult result) implements Observation {}
