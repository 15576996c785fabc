/**
 * Our figures beside the reference simulator's. {@code scenarios/validation} holds one scenario for each of its measured
 * runs and its figures; an {@link org.bellwire.validation.Experiment} repeats a scenario and yields ours.
 */
package org.bellwire.validation;
