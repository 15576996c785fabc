package org.bellwire.scenarios.cli;

import java.util.Optional;
import org.bellwire.scenarios.cli.Advance.Measure;
import org.bellwire.scenarios.sweep.SweepProgress;

/** Hands the progress of a sweep to a display. */
final class SweepMeter implements SweepProgress {
    private final ProgressDisplay display;

    SweepMeter(ProgressDisplay display) {
        this.display = display;
    }

    @Override
    public synchronized void advanced(long finished, long wanted, long events) {
        display.show(new Advance(
                Measure.REPLICATIONS, finished, Optional.of((double) wanted), (int) finished, (int) wanted, events));
    }
}
