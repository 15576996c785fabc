/** The samplers that come with Bellwire. Each knows trials and points, none knows a device. */
package org.bellwire.scenarios.sampling.sampler;
