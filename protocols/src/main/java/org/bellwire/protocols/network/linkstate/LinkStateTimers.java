package org.bellwire.protocols.network.linkstate;

import java.util.OptionalLong;
import org.bellwire.kernel.time.Picoseconds;

/**
 * The times of link-state routing, all in ps, from 1 ps to a million seconds.
 *
 * @param hello between two greetings
 * @param dead a neighbor not heard for so long is down
 * @param resend what was not answered is sent again after so long
 * @param maxAge an advertisement counts for so long
 * @param refresh a router repeats its own advertisement after so long; absent: never
 */
public record LinkStateTimers(long hello, long dead, long resend, long maxAge, OptionalLong refresh) {

    /** Those of the reference: 1 s, 4 s, 0.5 s, 1000 s, and half of that. */
    public static final LinkStateTimers STANDARD =
            of(Picoseconds.SECOND, 4 * Picoseconds.SECOND, Picoseconds.SECOND / 2, 1000 * Picoseconds.SECOND);

    private static final long LONGEST = 1_000_000 * Picoseconds.SECOND;

    /** @throws IllegalArgumentException if a time is out of range, or a neighbor is dead before it can greet again */
    public LinkStateTimers {
        requireTime("hello", hello);
        requireTime("dead", dead);
        requireTime("resend", resend);
        requireTime("max_age", maxAge);
        requireTime("refresh", refresh.orElse(LONGEST));
        if (dead <= hello) {
            throw new IllegalArgumentException("dead (" + Picoseconds.format(dead) + ") must be longer than hello ("
                    + Picoseconds.format(hello) + ")");
        }
    }

    private static void requireTime(String name, long span) {
        if (span < 1 || span > LONGEST) {
            throw new IllegalArgumentException(name + " of link-state routing (" + Picoseconds.format(span)
                    + ") must be above 0 and at most a million seconds");
        }
    }

    /** Times with a refresh at half of the greatest age. */
    public static LinkStateTimers of(long hello, long dead, long resend, long maxAge) {
        return new LinkStateTimers(hello, dead, resend, maxAge, OptionalLong.of(Math.max(1, maxAge / 2)));
    }

    /** The same without repeated advertisements. */
    public LinkStateTimers withoutRefresh() {
        return new LinkStateTimers(hello, dead, resend, maxAge, OptionalLong.empty());
    }
}
