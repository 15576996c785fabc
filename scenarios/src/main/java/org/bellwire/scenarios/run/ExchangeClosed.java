package org.bellwire.scenarios.run;

import org.bellwire.kernel.observe.Observation;
import org.bellwire.scenarios.result.KeyResult;

/**
 * An application that makes keys is over, or cut off by the end of the run. Published once for each that began after the warm-up, at
 * the end of the run.
 */
public record ExchangeClosed(KeyResult result) implements Observation {}
