package org.bellwire.scenarios.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellwire.hardware.state.circuit.QubitState;
import org.bellwire.protocols.distributed.InputState;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.Problems;

/**
 * Reads the state of a data qubit: {@code "random"}, the name of a state on an axis of the Bloch sphere, or the amplitudes
 * {@code [a, b]} of |0> and |1>, each a number or {@code [real, imaginary]}.
 */
final class InputStates {
    private static final String RANDOM = "random";
    private static final Map<String, QubitState> NAMED = named();
    private static final String ACCEPTED =
            "\"random\", one of \"0\", \"1\", \"+\", \"-\", \"+i\", \"-i\", or amplitudes [a, b],"
                    + " each a number or [real, imaginary], not both zero";

    /** Stands for all that a draw may give. */
    private static final QubitState TYPICAL = new QubitState(1, 1);

    private InputStates() {}

    private static Map<String, QubitState> named() {
        Map<String, QubitState> states = new LinkedHashMap<>();
        states.put("0", QubitState.of(1, 0, 0, 0));
        states.put("1", QubitState.of(0, 0, 1, 0));
        states.put("+", QubitState.of(1, 0, 1, 0));
        states.put("-", QubitState.of(1, 0, -1, 0));
        states.put("+i", QubitState.of(1, 0, 0, 1));
        states.put("-i", QubitState.of(1, 0, 0, -1));
        return states;
    }

    /** Random unless the member says otherwise; empty after a report. */
    static Optional<InputState> read(ApplicationEntry entry, String member) {
        Optional<LocatedJson> written = entry.members().optional(member);
        Optional<InputState> state =
                written.map(json -> state(json, entry.problems())).orElse(Optional.of(InputState.RANDOM));
        LocatedJson at = written.orElse(entry.members().json());
        return state.filter(one -> entry.canRun(one.given().orElse(TYPICAL).preparation(), at));
    }

    private static Optional<InputState> state(LocatedJson json, Problems problems) {
        if (json.kind() == LocatedJson.Kind.TEXT && json.text().equals(RANDOM)) {
            return Optional.of(InputState.RANDOM);
        }
        Optional<QubitState> given =
                json.kind() == LocatedJson.Kind.TEXT ? Optional.ofNullable(NAMED.get(json.text())) : amplitudes(json);
        if (given.isEmpty()) {
            problems.error(json, json.shown() + " is no state of a qubit", ACCEPTED);
        }
        return given.map(InputState::of);
    }

    private static Optional<QubitState> amplitudes(LocatedJson json) {
        if (json.kind() != LocatedJson.Kind.LIST || json.elements().size() != 2) {
            return Optional.empty();
        }
        Optional<double[]> zero = amplitude(json.elements().get(0));
        Optional<double[]> one = amplitude(json.elements().get(1));
        if (zero.isEmpty() || one.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(QubitState.of(zero.get()[0], zero.get()[1], one.get()[0], one.get()[1]));
        } catch (IllegalArgumentException refusal) {
            return Optional.empty();
        }
    }

    private static Optional<double[]> amplitude(LocatedJson json) {
        if (json.kind() == LocatedJson.Kind.NUMBER) {
            return Optional.of(new double[] {json.number(), 0});
        }
        List<LocatedJson> parts = json.kind() == LocatedJson.Kind.LIST ? json.elements() : List.of();
        boolean isComplex =
                parts.size() == 2 && parts.stream().allMatch(part -> part.kind() == LocatedJson.Kind.NUMBER);
        return isComplex
                ? Optional.of(new double[] {parts.get(0).number(), parts.get(1).number()})
                : Optional.empty();
    }
}
