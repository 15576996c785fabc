package org.bellwire.scenarios.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.bellwire.kernel.time.Picoseconds;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final long SECOND = 1_000_000_000L;

    @Test
    void theReplicationsAddUp() {
        List<Advance> shown = new ArrayList<>();
        ProgressDisplay display = new ProgressDisplay() {
            @Override
            public void show(Advance advance) {
                shown.add(advance);
            }

            @Override
            public void close() {}
        };
        ProgressMeter meter = new ProgressMeter(display, 100, 3);

        meter.advanced(0, 50, 10);
        meter.advanced(2, 20, 5);
        meter.finished(0, 40);

        assertEquals(new Advance(Advance.Measure.SIMULATED_TIME, 70, Optional.of(300.0), 0, 3, 15), shown.get(1));
        assertEquals(new Advance(Advance.Measure.SIMULATED_TIME, 120, Optional.of(300.0), 1, 3, 45), shown.get(2));
    }

    @Test
    void aLogGetsALineEveryThreeSeconds() {
        StringWriter log = new StringWriter();
        AtomicLong wall = new AtomicLong();
        LineProgress progress = new LineProgress(new PrintWriter(log), wall::get);
        Advance quarter = new Advance(
                Advance.Measure.SIMULATED_TIME,
                0.25 * Picoseconds.SECOND,
                Optional.of(1.0 * Picoseconds.SECOND),
                0,
                1,
                4000);

        progress.show(quarter);
        wall.set(4 * SECOND);
        progress.show(quarter);
        wall.set(5 * SECOND);
        progress.show(quarter);

        assertEquals("25.0 % done, 4,000 events, 1,000 events/s, 12 s left\n", log.toString());
    }

    @Test
    void aRunWithoutAStopTimeShowsEventsAlone() {
        StringWriter log = new StringWriter();
        AtomicLong wall = new AtomicLong();
        LineProgress progress = new LineProgress(new PrintWriter(log), wall::get);

        wall.set(4 * SECOND);
        progress.show(new Advance(Advance.Measure.SIMULATED_TIME, 1, Optional.empty(), 0, 1, 8000));

        assertEquals("8,000 events, 2,000 events/s\n", log.toString());
    }
}
