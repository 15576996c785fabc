package org.bellwire.scenarios.application;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.bellwire.protocols.application.Application;
import org.bellwire.protocols.distributed.InputState;
import org.bellwire.protocols.distributed.TeleportationParameters;
import org.bellwire.protocols.distributed.TeleportationReceiver;
import org.bellwire.protocols.distributed.TeleportationSender;
import org.bellwire.protocols.message.ApplicationId;
import org.bellwire.protocols.node.NetworkSoftware;
import org.bellwire.protocols.node.RouterSoftware;
import org.bellwire.scenarios.scenario.Workload;

/** The catalog entry "teleportation": states from a data memory of one node to another node. */
public final class TeleportationModel implements ApplicationModel {

    @Override
    public String name() {
        return TeleportationSender.NAME;
    }

    @Override
    public String description() {
        return "teleports states from a data memory of the initiator to the responder, a pair each";
    }

    @Override
    public Optional<Workload> read(ApplicationEntry entry) {
        Optional<String> initiator = entry.router("initiator");
        Optional<String> responder = entry.router("responder");
        Optional<PairTerms> terms = entry.pairTerms();
        Optional<InputState> state = InputStates.read(entry, "state");
        int states = entry.count("states");
        if (initiator.isEmpty()
                || responder.isEmpty()
                || terms.isEmpty()
                || state.isEmpty()
                || !entry.areTwo(initiator.get(), responder.get())) {
            return Optional.empty();
        }
        OptionalInt slot = entry.dataMemory("initiator", initiator.get());
        return slot.isEmpty()
                ? Optional.empty()
                : Optional.of(new Teleportation(
                        initiator.get(), responder.get(), terms.get(), slot.getAsInt(), state.get(), states));
    }

    private record Teleportation(
            String initiator, String responder, PairTerms terms, int dataSlot, InputState state, int states)
            implements Workload {

        @Override
        public String application() {
            return TeleportationSender.NAME;
        }

        @Override
        public List<Application> programs(NetworkSoftware software, int number) {
            ApplicationId id = new ApplicationId(application(), number);
            RouterSoftware receiver = software.router(responder);
            TeleportationReceiver.install(receiver, id);
            return List.of(new TeleportationSender(
                    software.router(initiator),
                    id,
                    new TeleportationParameters(terms.with(receiver), dataSlot, state, states)));
        }

        @Override
        public OptionalLong horizon() {
            return OptionalLong.of(terms.end());
        }

        @Override
        public boolean makesStates() {
            return true;
        }
    }
}
