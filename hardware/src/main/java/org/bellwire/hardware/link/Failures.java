package org.bellwire.hardware.link;

import org.bellwire.kernel.random.CounterStream;
import org.bellwire.kernel.time.Picoseconds;

/**
 * The failed attempts before a success, drawn together: those that fail in the first round come in geometric numbers
 * between those that pass it. The draw costs one step for each attempt that passes the first round, about 2/&eta; in all
 * where a success takes 2/&eta;&sup2; attempts.
 *
 * <p>Attempts are independent of each other, so that a draw may be cut anywhere. What happened before the cut is found
 * by repeating the draw from the luck it began with, and the next one begins afresh.
 */
public final class Failures {

    /** No draw looks further ahead, ps. The attempt after that may succeed or not. */
    static final long HORIZON = 100 * Picoseconds.SECOND;

    private final CounterStream luck;
    private final double logFailure;
    private final double secondRound;
    private final long futile;
    private final long retry;
    private final long second;
    private final Course course;

    Failures(AttemptLaw law, CounterStream stream, long wait, long retry, long second) {
        double firstRound = law.firstRound();
        this.luck = stream.clone();
        this.logFailure = Math.log1p(-firstRound);
        this.secondRound = firstRound > 0 ? law.success(second) / firstRound : 0;
        this.futile = -Math.floorDiv(-wait, retry);
        this.retry = retry;
        this.second = second;
        this.course = follow(stream, HORIZON);
    }

    /**
     * What a stretch of attempts came to.
     *
     * @param count failed attempts
     * @param lastLongEnd when the last failure in a second round ended
     * @param next when the attempt after them begins
     * @param success whether that one succeeds for certain
     */
    private record Course(long count, long lastLongEnd, long next, boolean success) {}

    /** How many attempts fail. */
    public long count() {
        return course.count;
    }

    /** From the first emission of the first failure to that of the attempt after the last, ps. */
    public long span() {
        return course.next;
    }

    /** Whether the attempt after them succeeds for certain; otherwise it is like any other. */
    public boolean endInSuccess() {
        return course.success;
    }

    /**
     * How many of them have ended within a span of the first emission, up to a constant from the emission of a round to
     * its end.
     */
    public long endedWithin(long span) {
        long limit = Math.min(span, HORIZON);
        Course cut = follow(luck.clone(), limit);
        return cut.lastLongEnd >= limit ? cut.count - 1 : cut.count;
    }

    /** The attempts that begin before a limit, until one succeeds. */
    private Course follow(CounterStream stream, long limit) {
        long count = 0;
        long lastLongEnd = Long.MIN_VALUE;
        long begin = 0;
        long inFirstRound = futile + failuresOfFirstRound(stream);
        while (true) {
            long room = begin < limit ? -Math.floorDiv(begin - limit, retry) : 0;
            if (inFirstRound >= room) {
                return new Course(count + room, lastLongEnd, begin + room * retry, false);
            }
            count += inFirstRound;
            begin += inFirstRound * retry;
            if (stream.chance(secondRound)) {
                return new Course(count, lastLongEnd, begin, true);
            }
            count++;
            lastLongEnd = begin + second;
            begin = lastLongEnd + retry;
            inFirstRound = failuresOfFirstRound(stream);
        }
    }

    /** Geometric from 0 on. */
    private long failuresOfFirstRound(CounterStream stream) {
        return (long) Math.min(HORIZON, Math.log(stream.nextDouble()) / logFailure);
    }
}
