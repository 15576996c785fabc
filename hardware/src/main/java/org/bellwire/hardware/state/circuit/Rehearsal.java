package org.bellwire.hardware.state.circuit;

import java.util.Optional;
import java.util.stream.Stream;
import org.bellwire.hardware.state.Formalism;
import org.bellwire.hardware.state.PauliRates;
import org.bellwire.hardware.state.QuantumStates;
import org.bellwire.hardware.state.Qubit;
import org.bellwire.hardware.state.RegisterTooLargeException;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.kernel.random.RandomStreams;

/** Tries circuits on qubits of nobody, before anything depends on them. */
public final class Rehearsal {
    /** Why a formalism without circuits can not run one. */
    public static final String NO_CIRCUITS = "it holds pairs of qubits alone and runs no circuits";

    private Rehearsal() {}

    /** Why a formalism can not run a circuit on fresh qubits; empty when it can. */
    public static Optional<String> objection(Formalism formalism, Circuit circuit) {
        QuantumStates states = formalism.open();
        if (!(states instanceof CircuitStates able)) {
            return Optional.of(NO_CIRCUITS);
        }
        CounterStream luck = new RandomStreams(0, 0).stream("nobody", "rehearsal");
        try {
            able.run(
                    circuit,
                    Stream.generate(() -> (Qubit) able.create(PauliRates.NONE, luck))
                            .limit(circuit.size())
                            .toList(),
                    0,
                    luck);
            return Optional.empty();
        } catch (IllegalArgumentException | RegisterTooLargeException refusal) {
            return Optional.of(String.valueOf(refusal.getMessage()));
        }
    }
}
