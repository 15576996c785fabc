package org.bellwire.scenarios.run;

import org.bellwire.kernel.observe.Observation;
import org.bellwire.scenarios.result.RequestResult;

/**
 * A request is over: rejected, past its window, or cut off by the end of the run. Published once for each whose window began after the
 * warm-up, at the end of the run.
 */
public record RequestClosed(RequestResult result) implements Observation {}
