package org.bellwire.protocols.distributed;

import java.util.Optional;
import org.bellwire.hardware.state.circuit.QubitState;
import org.bellwire.kernel.random.CounterStream;

/**
 * The state that a data qubit begins in.
 *
 * @param given the state; when absent, one is drawn each time, uniform on the Bloch sphere
 */
public record InputState(Optional<QubitState> given) {

    /** Another one each time. */
    public static final InputState RANDOM = new InputState(Optional.empty());

    /** Always this one. */
    public static InputState of(QubitState state) {
        return new InputState(Optional.of(state));
    }

    QubitState next(CounterStream luck) {
        return given.orElseGet(() -> QubitState.random(luck));
    }
}
