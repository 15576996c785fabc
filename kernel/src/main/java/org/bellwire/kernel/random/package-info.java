/**
 * Named streams of random numbers. Every purpose of every entity has its own, so that adding an entity leaves the luck of the others
 * alone, and two scenarios that differ in one value share theirs (common random numbers).
 *
 * <p>The streams are SSJ's {@code RandomStream}; SSJ's variate generators, which this package may use, work on them.
 */
package org.bellwire.kernel.random;
