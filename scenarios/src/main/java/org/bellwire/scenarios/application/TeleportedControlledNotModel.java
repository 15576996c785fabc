package org.bellwire.scenarios.application;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.bellwire.hardware.state.circuit.Circuit;
import org.bellwire.hardware.state.circuit.Gate;
import org.bellwire.protocols.application.Application;
import org.bellwire.protocols.distributed.ControlledNotParameters;
import org.bellwire.protocols.distributed.InputState;
import org.bellwire.protocols.distributed.TeleportedControlledNot;
import org.bellwire.protocols.message.ApplicationId;
import org.bellwire.protocols.node.NetworkSoftware;
import org.bellwire.protocols.node.RouterSoftware;
import org.bellwire.scenarios.scenario.Workload;

/** The catalog entry "teleported_cnot": a controlled-not from a data qubit of one node to one of another. */
public final class TeleportedControlledNotModel implements ApplicationModel {

    @Override
    public String name() {
        return TeleportedControlledNot.NAME;
    }

    @Override
    public String description() {
        return "a controlled-not from a data qubit of the initiator to one of the responder, with one pair and two bits";
    }

    @Override
    public Optional<Workload> read(ApplicationEntry entry) {
        Optional<String> initiator = entry.router("initiator");
        Optional<String> responder = entry.router("responder");
        Optional<PairTerms> terms = entry.pairTerms();
        boolean runs =
                entry.canRun(Circuit.on(2).then(Gate.CX, 0, 1), entry.members().json());
        Optional<InputState> control = runs ? InputStates.read(entry, "control") : Optional.empty();
        Optional<InputState> target = runs ? InputStates.read(entry, "target") : Optional.empty();
        entry.members().knows("control", "target");
        if (initiator.isEmpty()
                || responder.isEmpty()
                || terms.isEmpty()
                || control.isEmpty()
                || target.isEmpty()
                || !entry.areTwo(initiator.get(), responder.get())) {
            return Optional.empty();
        }
        OptionalInt controlSlot = entry.dataMemory("initiator", initiator.get());
        OptionalInt targetSlot = entry.dataMemory("responder", responder.get());
        return controlSlot.isEmpty() || targetSlot.isEmpty()
                ? Optional.empty()
                : Optional.of(new ControlledNot(
                        initiator.get(),
                        responder.get(),
                        terms.get(),
                        controlSlot.getAsInt(),
                        targetSlot.getAsInt(),
                        control.get(),
                        target.get()));
    }

    private record ControlledNot(
            String initiator,
            String responder,
            PairTerms terms,
            int controlSlot,
            int targetSlot,
            InputState control,
            InputState target)
            implements Workload {

        @Override
        public String application() {
            return TeleportedControlledNot.NAME;
        }

        @Override
        public List<Application> programs(NetworkSoftware software, int number) {
            RouterSoftware targetNode = software.router(responder);
            return List.of(new TeleportedControlledNot(
                    software.router(initiator),
                    targetNode,
                    new ApplicationId(application(), number),
                    new ControlledNotParameters(terms.with(targetNode), controlSlot, targetSlot, control, target)));
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
