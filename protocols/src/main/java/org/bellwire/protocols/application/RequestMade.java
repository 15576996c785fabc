package org.bellwire.protocols.application;

import org.bellwire.kernel.observe.Observation;
import org.bellwire.protocols.network.Reservation;

/**
 * An application has asked the network for pairs.
 *
 * @param instant when, in ps
 * @param application name of the kind of application
 * @param reservation what it asks for
 * @param firstAsked when it first asked for pairs with this responder; earlier than {@code instant} after a rejection
 */
public record RequestMade(long instant, String application, Reservation reservation, long firstAsked)
        implements Observation {}
