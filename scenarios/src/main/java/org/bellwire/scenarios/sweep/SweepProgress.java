package org.bellwire.scenarios.sweep;

/** Hears how far a sweep has come; calls come from any thread. */
@FunctionalInterface
public interface SweepProgress {
    SweepProgress NONE = (finished, wanted, events) -> {};

    /**
     * @param finished replications that this process has put on the disk, or given up
     * @param wanted replications wanted so far; more may follow where precision decides
     * @param events executed in this process or by its workers, so far
     */
    void advanced(long finished, long wanted, long events);
}
