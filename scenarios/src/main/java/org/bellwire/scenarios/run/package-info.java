/**
 * Running a scenario: one replication, many replications on threads, and what they yield as values. Knows the protocols and the
 * topologies; figures of merit are found by name ({@link org.bellwire.scenarios.run.Metric}). No files, no text, no clock of the wall.
 */
package org.bellwire.scenarios.run;
