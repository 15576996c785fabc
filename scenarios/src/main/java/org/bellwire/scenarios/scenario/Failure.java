package org.bellwire.scenarios.scenario;

import org.bellwire.kernel.time.Picoseconds;

/**
 * A part of the network fails at a known time.
 *
 * @param name of the router or station, or of the fiber
 * @param at when it fails, ps
 * @param until when it works again, ps; {@link Picoseconds#NEVER} if it does not
 */
public record Failure(Part part, String name, long at, long until) {
    /** What fails. */
    public enum Part {
        /** A router or a station. */
        NODE,
        /** From a router to a station. */
        FIBER
    }

    public Failure {
        if (at < 0 || until <= at) {
            throw new IllegalArgumentException(
                    "failure of " + name + " from " + at + " to " + until + " ps; it must end after it begins");
        }
    }

    /** Whether the same part is down in both at one time, or is to recover and fail at one instant. */
    public boolean overlaps(Failure other) {
        return part == other.part && name.equals(other.name) && at <= other.until && other.at <= until;
    }
}
