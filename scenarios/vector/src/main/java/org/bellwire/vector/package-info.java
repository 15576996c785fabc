/**
 * The device {@code vector}: chains in the lanes of Java's Vector API, a trial a lane, with the bits of every other device. An optional jar of its own,
 * since the API is an incubator module of the JDK.
 */
package org.bellwire.vector;
