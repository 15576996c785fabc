package org.bellwire.scenarios.run;

import org.bellwire.kernel.observe.Observation;

/**
 * A replication is over. Published once, after the last {@link RequestClosed}.
 *
 * @param span time between the end of the warm-up and the end of the run, ps
 */
public record ObservationEnded(long span) implements Observation {}
