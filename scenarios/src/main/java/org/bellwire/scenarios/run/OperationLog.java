package org.bellwire.scenarios.run;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.node.QuantumNetwork;
import org.bellwire.hardware.state.Qubit;
import org.bellwire.hardware.state.circuit.CircuitStates;
import org.bellwire.protocols.distributed.OperationBegun;
import org.bellwire.protocols.distributed.OperationId;
import org.bellwire.protocols.distributed.QubitDelivered;
import org.bellwire.scenarios.result.OperationResult;

/**
 * Follows the operations of one replication. When the last qubit of a result is handed over, the truth is asked how near it is to what
 * it should be.
 */
final class OperationLog {
    private final QuantumNetwork network;
    private final int replication;
    private final Map<OperationId, History> histories = new LinkedHashMap<>();

    OperationLog(QuantumNetwork network, int replication) {
        this.network = network;
        this.replication = replication;
        network.observations().listen(OperationBegun.class, fact -> histories.put(fact.operation(), new History(fact)));
        network.observations()
                .listen(
                        QubitDelivered.class,
                        fact -> histories.get(fact.operation()).delivered(fact));
    }

    private final class History {
        private final OperationBegun begun;
        private final Map<Integer, Qubit> qubits = new HashMap<>();
        private OptionalLong completed = OptionalLong.empty();
        private OptionalDouble fidelity = OptionalDouble.empty();

        History(OperationBegun begun) {
            this.begun = begun;
        }

        void delivered(QubitDelivered fact) {
            qubits.put(fact.place(), fact.taken());
            if (qubits.size() == begun.nodes().size()) {
                completed = OptionalLong.of(fact.instant());
                fidelity = OptionalDouble.of(truth());
                qubits.clear();
            }
        }

        private double truth() {
            List<Qubit> inOrder = IntStream.range(0, begun.nodes().size())
                    .mapToObj(qubits::get)
                    .toList();
            // Only formalisms with circuits let operations begin.
            return ((CircuitStates) network.states()).overlap(begun.result(), inOrder);
        }

        OperationResult result() {
            return new OperationResult(
                    replication,
                    begun.operation().application().kind(),
                    begun.initiator().name(),
                    begun.nodes().stream().map(NodeId::name).toList(),
                    begun.instant(),
                    completed,
                    fidelity);
        }
    }

    /** The results in the order in which they were begun. */
    List<OperationResult> close() {
        return histories.values().stream().map(History::result).toList();
    }
}
