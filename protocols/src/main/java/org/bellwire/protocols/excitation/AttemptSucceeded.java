package org.bellwire.protocols.excitation;

import java.util.Optional;
import org.bellwire.hardware.excitation.ReadoutLaw;
import org.bellwire.kernel.observe.Observation;
import org.bellwire.protocols.message.ApplicationId;

/**
 * An attempt of an experiment has succeeded, and both ends know it.
 *
 * @param instant when they knew, ps
 * @param attempt its number in the experiment, from 0
 * @param reading what was seen of the excitation; absent where it is kept
 */
public record AttemptSucceeded(
        long instant, ApplicationId experiment, long attempt, Optional<ReadoutLaw.Reading> reading)
        implements Observation {}
