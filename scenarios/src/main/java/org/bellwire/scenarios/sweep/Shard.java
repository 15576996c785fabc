package org.bellwire.scenarios.sweep;

import org.bellwire.scenarios.scenario.Replications;

/**
 * A part of a sweep, for one of several machines that know nothing of each other: every n-th task, or every n-th design point where the
 * number of replications is not known beforehand.
 *
 * @param index from 1
 * @param count of shards, at least {@code index}
 */
public record Shard(int index, int count) {
    /** All of it. */
    public static final Shard WHOLE = new Shard(1, 1);

    public Shard {
        if (index < 1 || index > count) {
            throw new IllegalArgumentException("shard " + index + " of " + count + "; from 1/N to N/N");
        }
    }

    public boolean isWhole() {
        return count == 1;
    }

    /** Whether a task of the plan belongs to this part. */
    public boolean has(SweepTask task, SweepPlan plan) {
        boolean fixed = plan.replications() instanceof Replications.Fixed;
        long ordinal = fixed ? (long) task.point() * plan.replications().most() + task.replication() : task.point();
        return ordinal % count == index - 1;
    }

    @Override
    public String toString() {
        return index + "/" + count;
    }
}
