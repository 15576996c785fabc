package org.bellwire.scenarios.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.scenarios.cli.Advance.Measure;
import org.bellwire.scenarios.run.RunProgress;

/** Adds up the progress of the replications, which report from several threads, and hands it to a display. */
final class ProgressMeter implements RunProgress {
    private final ProgressDisplay display;
    private final long span;
    private final int replications;
    private final Map<Integer, Position> running = new HashMap<>();
    private long finishedEvents;
    private int finished;

    private record Position(long now, long events) {}

    /**
     * @param stop when a replication ends, ps; {@link Picoseconds#NEVER} if by itself
     */
    ProgressMeter(ProgressDisplay display, long stop, int replications) {
        this.display = display;
        this.span = stop;
        this.replications = replications;
    }

    @Override
    public synchronized void advanced(int replication, long now, long events) {
        running.put(replication, new Position(now, events));
        display.show(advance());
    }

    @Override
    public synchronized void finished(int replication, long events) {
        running.remove(replication);
        finished++;
        finishedEvents += events;
        display.show(advance());
    }

    private Advance advance() {
        double done = (double) finished * span;
        long events = finishedEvents;
        for (Position position : running.values()) {
            done += Math.min(position.now(), span);
            events += position.events();
        }
        Optional<Double> total =
                span == Picoseconds.NEVER ? Optional.empty() : Optional.of((double) replications * span);
        return new Advance(Measure.SIMULATED_TIME, done, total, finished, replications, events);
    }
}
