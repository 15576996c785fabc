package org.bellwire.scenarios.scenario;

import org.bellwire.kernel.time.Picoseconds;

/**
 * A router fails at a known time.
 *
 * @param node name of the router
 * @param at when it fails, ps
 * @param until when it works again, ps; {@link Picoseconds#NEVER} if it does not
 */
public record NodeFailure(String node, long at, long until) {
    public NodeFailure {
        if (at < 0 || until <= at) {
            throw new IllegalArgumentException(
                    "failure of " + node + " from " + at + " to " + until + " ps; it must end after it begins");
        }
    }

    /** Whether the router is down in both at one time, or is to recover and fail at one instant. */
    public boolean overlaps(NodeFailure other) {
        return node.equals(other.node) && at <= other.until && other.at <= until;
    }
}
