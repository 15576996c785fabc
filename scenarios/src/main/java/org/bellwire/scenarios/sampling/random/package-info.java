/** Counter-based luck: every number is a function of seed, trial and draw. Knows nothing of studies. */
package org.bellwire.scenarios.sampling.random;
