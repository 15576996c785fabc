/**
 * The event queue and the run loop: events happen in the order of instant, priority and insertion.
 *
 * <p>The queue is a ladder queue (Tang, Goh and Thng, ACM TOMACS 15(3), 2005) over integer slots; a four-ary heap behind the
 * same interface serves as its oracle. Uses {@code time}.
 */
package org.bellwire.kernel.event;
