/**
 * Monte Carlo studies: a {@link org.bellwire.scenarios.sampling.StudyModel} turns luck into outcomes, trial by trial; a
 * {@link org.bellwire.scenarios.sampling.Sampler} decides which luck, what an outcome weighs, and what the estimate is; a
 * {@link org.bellwire.scenarios.sampling.Device} computes batches. Samplers know nothing of devices, devices nothing of samplers.
 * {@code docs/sampling.md} has the mathematics.
 */
package org.bellwire.scenarios.sampling;
