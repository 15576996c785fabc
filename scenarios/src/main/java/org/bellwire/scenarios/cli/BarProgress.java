package org.bellwire.scenarios.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.scenarios.cli.Advance.Measure;

/** Progress for a terminal: a bar with the simulated time done and wanted, the rate, and the time left. Short runs show none. */
final class BarProgress implements ProgressDisplay {
    private static final long PATIENCE = Duration.ofSeconds(1).toNanos();
    private static final int UPDATE_MILLISECONDS = 250;
    private static final long UNIT = Picoseconds.MILLISECOND;

    private final PrintStream terminal;
    private final LongSupplier wallClock;
    private final long begin;
    private Optional<ProgressBar> bar = Optional.empty();

    /**
     * @param wallClock nanoseconds since any fixed instant
     */
    BarProgress(PrintStream terminal, LongSupplier wallClock) {
        this.terminal = terminal;
        this.wallClock = wallClock;
        this.begin = wallClock.getAsLong();
    }

    @Override
    public void show(Advance advance) {
        if (bar.isEmpty() && wallClock.getAsLong() - begin >= PATIENCE) {
            bar = Optional.of(begin(advance));
        }
        bar.ifPresent(shown -> {
            shown.stepTo((long) (advance.done() / unit(advance)));
            shown.setExtraMessage(
                    advance.replications() == 1 || advance.measure() != Measure.SIMULATED_TIME
                            ? ""
                            : " " + advance.finished() + "/" + advance.replications());
        });
    }

    private ProgressBar begin(Advance advance) {
        return new ProgressBarBuilder()
                .setTaskName(
                        advance.measure() == Measure.SIMULATED_TIME
                                ? "simulated"
                                : advance.measure().name().toLowerCase(Locale.ROOT))
                .setInitialMax(advance.total()
                        .map(total -> (long) (total / unit(advance)))
                        .orElse(-1L))
                .startsFrom((long) (advance.done() / unit(advance)), Duration.ofNanos(wallClock.getAsLong() - begin))
                .setUnit(
                        advance.measure() == Measure.SIMULATED_TIME ? " s" : "",
                        advance.measure() == Measure.SIMULATED_TIME ? Picoseconds.SECOND / UNIT : 1)
                .showSpeed()
                .setUpdateIntervalMillis(UPDATE_MILLISECONDS)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(terminal))
                .build();
    }

    private static long unit(Advance advance) {
        return advance.measure() == Measure.SIMULATED_TIME ? UNIT : 1;
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
        bar = Optional.empty();
    }
}
