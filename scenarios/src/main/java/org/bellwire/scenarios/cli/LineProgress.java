package org.bellwire.scenarios.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.bellwire.scenarios.cli.Advance.Measure;

/** Progress for a log: one line every few seconds. */
final class LineProgress implements ProgressDisplay {
    private static final long PERIOD = Duration.ofSeconds(3).toNanos();
    private static final double NANOSECONDS_PER_SECOND = 1e9;
    private static final int PERCENT = 100;

    private final PrintWriter out;
    private final LongSupplier wallClock;
    private final long begin;
    private long next;

    /**
     * @param wallClock nanoseconds since any fixed instant
     */
    LineProgress(PrintWriter out, LongSupplier wallClock) {
        this.out = out;
        this.wallClock = wallClock;
        this.begin = wallClock.getAsLong();
        this.next = begin + PERIOD;
    }

    @Override
    public void show(Advance advance) {
        long now = wallClock.getAsLong();
        if (now >= next) {
            next = now + PERIOD;
            out.println(line(advance, (now - begin) / NANOSECONDS_PER_SECOND));
            out.flush();
        }
    }

    private static String line(Advance advance, double elapsed) {
        StringBuilder line = new StringBuilder();
        advance.total().ifPresent(total -> line.append(format("%.1f %% done, ", PERCENT * advance.done() / total)));
        if (advance.replications() > 1) {
            line.append(format("%d of %d replications, ", advance.finished(), advance.replications()));
        }
        line.append(
                advance.measure() == Measure.TRIALS
                        ? format("%,.0f trials, %,.0f trials/s", advance.done(), advance.done() / elapsed)
                        : format("%,d events, %,.0f events/s", advance.events(), advance.events() / elapsed));
        advance.total()
                .filter(total -> advance.done() > 0)
                .ifPresent(total ->
                        line.append(format(", %.0f s left", elapsed * (total - advance.done()) / advance.done())));
        return line.toString();
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    @Override
    public void close() {}
}
