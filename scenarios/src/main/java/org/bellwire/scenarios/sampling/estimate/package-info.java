/** Sums and moments that can be put together, for samplers. */
package org.bellwire.scenarios.sampling.estimate;
