/** The study models {@code repeater_chain} and {@code link}: their parameters, their trials to read, and the same trials in arrays. */
package org.bellwire.scenarios.sampling.chain;
