package org.bellwire.protocols.excitation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.bellwire.hardware.excitation.AttemptRounds;
import org.bellwire.hardware.excitation.ReadoutLaw;
import org.bellwire.hardware.excitation.RoundLaw;
import org.bellwire.kernel.event.Timeline;
import org.bellwire.kernel.observe.Observations;
import org.bellwire.protocols.application.Application;
import org.bellwire.protocols.message.ApplicationId;
import org.bellwire.protocols.node.RouterSoftware;

/**
 * Rounds of attempts at one excitation that two nodes share. A round begins when the heralds of the one before are known. Rounds without a
 * success cost no event.
 */
public final class ExcitationExperiment implements Application {
    private final ApplicationId id;
    private final List<String> nodes;
    private final RoundLaw law;
    private final long start;
    private final OptionalLong end;
    private final Timeline timeline;
    private final Observations observations;
    private final AttemptRounds rounds;

    /**
     * @param start of the first round, ps
     * @param end heralds after it do not count, ps; absent without a limit
     */
    public ExcitationExperiment(
            RouterSoftware first, RouterSoftware second, ApplicationId id, RoundLaw law, long start, OptionalLong end) {
        this.id = id;
        this.law = law;
        this.start = start;
        this.end = end;
        nodes = List.of(first.id().name(), second.id().name());
        timeline = first.timeline();
        observations = first.observations();
        rounds = new AttemptRounds(law, first.streams(), first.id().name() + "." + id);
    }

    @Override
    public void start() {
        timeline.at(start, this::begin);
        end.ifPresent(instant -> timeline.at(instant, this::end));
    }

    private void begin() {
        observations.topic(ExperimentBegun.class).publish(new ExperimentBegun(start, id, nodes, law));
        awaitHerald();
    }

    private void awaitHerald() {
        long span = end.orElse(Long.MAX_VALUE) - start;
        if (rounds.known() < span && rounds.known() <= Long.MAX_VALUE / 2) {
            timeline.at(start + rounds.known(), this::heralded);
        }
    }

    private void heralded() {
        long attempt = rounds.attempt();
        Optional<ReadoutLaw.Reading> reading = rounds.take();
        observations.topic(AttemptSucceeded.class).publish(new AttemptSucceeded(timeline.now(), id, attempt, reading));
        awaitHerald();
    }

    private void end() {
        observations.topic(ExperimentEnded.class).publish(new ExperimentEnded(timeline.now(), id));
    }
}
