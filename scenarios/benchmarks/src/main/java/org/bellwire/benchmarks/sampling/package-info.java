/** Trials a second of the devices of batched sampling. */
package org.bellwire.benchmarks.sampling;
