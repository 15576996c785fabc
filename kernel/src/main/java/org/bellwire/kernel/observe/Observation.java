package org.bellwire.kernel.observe;

/** A fact about a simulation: a record, named in the past tense. */
public interface Observation {}
