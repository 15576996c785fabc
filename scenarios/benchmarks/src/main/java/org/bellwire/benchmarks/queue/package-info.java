/** The event queue beside those of SSJ: the hold model, and a timeline that runs real events. */
package org.bellwire.benchmarks.queue;
