package org.bellwire.scenarios.application;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.bellwire.hardware.excitation.RoundLaw;
import org.bellwire.protocols.application.Application;
import org.bellwire.protocols.excitation.ExcitationExperiment;
import org.bellwire.protocols.message.ApplicationId;
import org.bellwire.protocols.node.NetworkSoftware;
import org.bellwire.scenarios.scenario.Workload;

/**
 * An experiment with excitations that two nodes share.
 *
 * @param start of the first round, ps
 * @param end heralds after it do not count, ps; absent without a limit
 */
record SharedExcitations(
        String application, String initiator, String responder, RoundLaw law, long start, OptionalLong end)
        implements Workload {

    /** What an entry asks for, its law being known; empty after a report. */
    static Optional<Workload> read(ApplicationEntry entry, String application, SplitterLink link, RoundLaw law) {
        long start = entry.members().has("start") ? entry.time("start") : 0;
        OptionalLong end = entry.members().has("end") ? OptionalLong.of(entry.time("end")) : OptionalLong.empty();
        if (end.isPresent() && !entry.isWindow(start, end.getAsLong())) {
            return Optional.empty();
        }
        return Optional.of(new SharedExcitations(application, link.initiator(), link.responder(), law, start, end));
    }

    @Override
    public List<Application> programs(NetworkSoftware software, int number) {
        return List.of(new ExcitationExperiment(
                software.router(initiator),
                software.router(responder),
                new ApplicationId(application, number),
                law,
                start,
                end));
    }

    @Override
    public OptionalLong horizon() {
        return end;
    }

    @Override
    public boolean sharesExcitations() {
        return true;
    }
}
