package org.bellwire.scenarios.sweep;

/**
 * One replication of one design point: the piece of work that an engine hands out.
 *
 * @param point index of the design point
 * @param replication index of the replication, from 0
 */
public record SweepTask(int point, int replication) {}
