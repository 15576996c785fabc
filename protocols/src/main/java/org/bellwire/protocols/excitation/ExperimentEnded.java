package org.bellwire.protocols.excitation;

import org.bellwire.kernel.observe.Observation;
import org.bellwire.protocols.message.ApplicationId;

/**
 * An experiment makes no more rounds.
 *
 * @param instant when, ps
 */
public record ExperimentEnded(long instant, ApplicationId experiment) implements Observation {}
