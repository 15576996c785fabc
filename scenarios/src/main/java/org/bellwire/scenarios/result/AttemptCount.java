package org.bellwire.scenarios.result;

/** How often a protocol was tried and how often it succeeded. */
public record AttemptCount(long attempts, long successes) {
    public static final AttemptCount NONE = new AttemptCount(0, 0);

    public AttemptCount plus(AttemptCount other) {
        return new AttemptCount(attempts + other.attempts, successes + other.successes);
    }

    /** After so many failures more. */
    public AttemptCount withFailures(long count) {
        return new AttemptCount(attempts + count, successes);
    }

    /** After one attempt more. */
    public AttemptCount with(boolean success) {
        return new AttemptCount(attempts + 1, success ? successes + 1 : successes);
    }
}
