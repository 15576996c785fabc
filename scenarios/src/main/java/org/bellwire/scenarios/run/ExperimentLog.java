package org.bellwire.scenarios.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.bellwire.kernel.observe.Observations;
import org.bellwire.kernel.statistics.RatioSample.Unit;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.protocols.excitation.AttemptSucceeded;
import org.bellwire.protocols.excitation.ExperimentBegun;
import org.bellwire.protocols.excitation.ExperimentEnded;
import org.bellwire.protocols.message.ApplicationId;
import org.bellwire.scenarios.result.ExperimentResult;

/** Follows the experiments of one replication. */
final class ExperimentLog {
    private final int replication;
    private final Map<ApplicationId, History> histories = new LinkedHashMap<>();

    ExperimentLog(Observations observations, int replication) {
        this.replication = replication;
        observations.listen(ExperimentBegun.class, fact -> histories.put(fact.experiment(), new History(fact)));
        observations.listen(
                AttemptSucceeded.class, fact -> histories.get(fact.experiment()).succeeded(fact));
        observations.listen(
                ExperimentEnded.class,
                fact -> histories.get(fact.experiment()).ended = OptionalLong.of(fact.instant()));
    }

    private static final class History {
        private final ExperimentBegun begun;
        private final List<Unit> spans = new ArrayList<>();
        private final List<Unit> tries = new ArrayList<>();
        private final List<Unit> readings = new ArrayList<>();
        private long lastInstant;
        private long nextAttempt;
        private OptionalLong ended = OptionalLong.empty();
        private long successes;

        History(ExperimentBegun begun) {
            this.begun = begun;
            lastInstant = begun.instant();
        }

        void succeeded(AttemptSucceeded fact) {
            successes++;
            addToRound(fact.instant());
            tries.add(new Unit(1, fact.attempt() + 1 - nextAttempt));
            lastInstant = fact.instant();
            nextAttempt = fact.attempt() + 1;
            fact.reading().ifPresent(reading -> readings.add(new Unit(reading.gain(), reading.weight())));
        }

        /** Successes of one round are one unit, as they share its time. */
        private void addToRound(long instant) {
            if (instant == lastInstant && !spans.isEmpty()) {
                Unit earlier = spans.remove(spans.size() - 1);
                spans.add(new Unit(earlier.numerator() + 1, earlier.denominator()));
            } else {
                spans.add(new Unit(1, Picoseconds.toSeconds(instant - lastInstant)));
            }
        }

        ExperimentResult result(int replication, long stop) {
            long over = ended.orElse(stop);
            // What is known at the end itself does not count.
            long span = over - begun.instant() - 1;
            long attempts = begun.law().roundsWithin(span) * begun.law().attempts();
            spans.add(new Unit(0, Picoseconds.toSeconds(over - lastInstant)));
            tries.add(new Unit(0, attempts - nextAttempt));
            return new ExperimentResult(
                    replication,
                    begun.experiment().kind(),
                    begun.nodes(),
                    begun.instant(),
                    over,
                    attempts,
                    successes,
                    begun.law().fidelity(),
                    begun.law().effectiveFidelity(),
                    spans,
                    tries,
                    readings);
        }
    }

    /**
     * The results in the order in which the experiments began.
     *
     * @param stop when the run ended, ps
     */
    List<ExperimentResult> close(long stop) {
        return histories.values().stream()
                .map(history -> history.result(replication, stop))
                .toList();
    }
}
