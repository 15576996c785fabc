package org.bellwire.scenarios.json.parameter;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.bellwire.hardware.memory.MemoryParameters;
import org.bellwire.hardware.memory.OperationTimes;
import org.bellwire.hardware.state.OperationNoise;
import org.bellwire.hardware.state.Relaxation;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.topologies.description.RouterDescription;
import org.bellwire.topologies.description.SwappingDescription;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.Members;
import org.bellwire.topologies.json.Quantity;
import org.bellwire.topologies.json.Range;

/** Reads the parameter groups whose components are routers: {@code memory}, {@code data_memory}, {@code swapping}, {@code node}. */
final class RouterParameters {
    private static final int MOST_MEMORIES = 1_000_000;
    private static final double LEAST_FIDELITY = 0.25;
    private static final double HIGHEST_FREQUENCY = 1e15;
    private static final int PAULIS = 3;
    private static final Range INITIALIZATION = Range.between(0.5, 1);
    private static final double LONGEST_OPERATION = 1e14; // ps.
    private static final String LINEAR_OPTICS = "linear_optics";

    private RouterParameters() {}

    static UnaryOperator<RouterDescription> memory(Members entry) {
        Changes<MemoryParameters> memory = eachMemory(entry);
        Changes<RouterDescription> router = new Changes<RouterDescription>()
                .count(entry.whole("memories", 0, MOST_MEMORIES), (one, count) -> one.withMemories(count.intValue()));
        return one -> router.applyTo(one.withMemory(memory.applyTo(one.memory())));
    }

    static UnaryOperator<RouterDescription> dataMemory(Members entry) {
        Changes<MemoryParameters> memory = eachMemory(entry);
        Changes<RouterDescription> router = new Changes<RouterDescription>()
                .count(
                        entry.whole("memories", 0, MOST_MEMORIES),
                        (one, count) -> one.withDataMemories(count.intValue()));
        return one -> router.applyTo(one.withDataMemory(memory.applyTo(one.dataMemory())));
    }

    private static Changes<MemoryParameters> eachMemory(Members entry) {
        return new Changes<MemoryParameters>()
                .number(
                        entry.quantity("raw_fidelity", Quantity.FRACTION, Range.between(LEAST_FIDELITY, 1)),
                        MemoryParameters::withRawFidelity)
                .number(
                        entry.quantity("frequency", Quantity.FREQUENCY, Range.between(0, HIGHEST_FREQUENCY)),
                        MemoryParameters::withFrequency)
                .number(entry.quantity("efficiency", Quantity.FRACTION, Range.UNIT), MemoryParameters::withEfficiency)
                .number(
                        entry.quantity("coherence_time", Quantity.SECONDS, Range.FINITE),
                        MemoryParameters::withCoherenceTime)
                .number(
                        entry.quantity("wavelength", Quantity.WAVELENGTH, Range.POSITIVE),
                        MemoryParameters::withWavelength)
                .value(
                        decoherenceErrors(entry),
                        (parameters, shares) ->
                                parameters.withDecoherenceErrors(shares.get(0), shares.get(1), shares.get(2)))
                .value(
                        relaxationTimes(entry),
                        (parameters, times) -> parameters.withRelaxation(new Relaxation(times.get(0), times.get(1))))
                .value(DecoherenceChoice.read(entry), MemoryParameters::withStorage)
                .number(
                        entry.quantity("cutoff_ratio", Quantity.FRACTION, Range.POSITIVE),
                        MemoryParameters::withCutoffRatio)
                .value(flag(entry, "cutoff_flag"), RouterParameters::withCutoff)
                .number(
                        entry.quantity("initialization_fidelity", Quantity.FRACTION, INITIALIZATION),
                        MemoryParameters::withInitializationFidelity)
                .value(
                        Optional.of(times(entry)),
                        (parameters, times) -> parameters.withTimes(times.applyTo(parameters.times())));
    }

    private static Changes<OperationTimes> times(Members entry) {
        return new Changes<OperationTimes>()
                .count(time(entry, "one_qubit_gate_time"), OperationTimes::withOneQubitGate)
                .count(time(entry, "two_qubit_gate_time"), OperationTimes::withTwoQubitGate)
                .count(time(entry, "measurement_time"), OperationTimes::withMeasurement)
                .count(time(entry, "reset_time"), OperationTimes::withReset);
    }

    private static OptionalLong time(Members entry, String name) {
        OptionalDouble time = entry.quantity(name, Quantity.PICOSECONDS, Range.between(0, LONGEST_OPERATION));
        return time.isPresent() ? OptionalLong.of(Picoseconds.round(time.getAsDouble())) : OptionalLong.empty();
    }

    private static MemoryParameters withCutoff(MemoryParameters parameters, boolean expires) {
        return expires ? parameters.withCutoffRatio(parameters.cutoffRatio()) : parameters.withoutCutoff();
    }

    private static Optional<Boolean> flag(Members entry, String name) {
        return entry.has(name) ? Optional.of(entry.truth(name, true)) : Optional.empty();
    }

    private static Optional<List<Double>> decoherenceErrors(Members entry) {
        if (!entry.has("decoherence_errors")) {
            return Optional.empty();
        }
        List<LocatedJson> list = entry.list("decoherence_errors");
        boolean areNumbers =
                list.size() == PAULIS && list.stream().allMatch(element -> element.kind() == LocatedJson.Kind.NUMBER);
        if (!areNumbers) {
            entry.optional("decoherence_errors")
                    .ifPresent(found -> entry.problems()
                            .error(found, found.shown() + " does not say three shares", "[X, Y, Z] with sum 1"));
            return Optional.empty();
        }
        return Optional.of(list.stream().map(LocatedJson::number).toList());
    }

    /** T1 and T2 in s. */
    private static Optional<List<Double>> relaxationTimes(Members entry) {
        OptionalDouble t1 = entry.quantity("t1", Quantity.SECONDS, Range.POSITIVE);
        OptionalDouble t2 = entry.quantity("t2", Quantity.SECONDS, Range.POSITIVE);
        if (t1.isPresent() && t2.isPresent() && !entry.has("decoherence_errors")) {
            return Optional.of(List.of(t1.getAsDouble(), t2.getAsDouble()));
        }
        if (t1.isPresent() != t2.isPresent()) {
            String lonely = t1.isPresent() ? "t1 without t2" : "t2 without t1";
            entry.problems()
                    .error(entry.json(), lonely + " does not say how a memory relaxes", "both, t2 at most 2 t1");
        } else if (t1.isPresent()) {
            entry.problems()
                    .error(entry.json(), "a memory has either decoherence_errors or t1 and t2", "one of the two");
        }
        return Optional.empty();
    }

    static UnaryOperator<RouterDescription> swapping(Members entry) {
        if (!entry.has("at")) {
            entry.knows("order");
        }
        Changes<SwappingDescription> swapping = new Changes<SwappingDescription>()
                .number(successProbability(entry), (old, value) -> new SwappingDescription(value, old.degradation()))
                .number(
                        entry.quantity("degradation", Quantity.FRACTION, Range.UNIT),
                        (old, value) -> new SwappingDescription(old.successProbability(), OptionalDouble.of(value)));
        return router -> router.withSwapping(swapping.applyTo(router.swapping()));
    }

    /** As a number, or by the kind of analyzer: linear optics tells two of the four Bell states apart, matter all. */
    private static OptionalDouble successProbability(Members entry) {
        OptionalDouble given = entry.quantity("success_probability", Quantity.FRACTION, Range.UNIT);
        Optional<String> analyzer = entry.choice("analyzer", List.of(LINEAR_OPTICS, "complete"));
        if (given.isPresent() && analyzer.isPresent()) {
            entry.problems()
                    .error(
                            entry.json(),
                            "success_probability and analyzer both say how often a swap works",
                            "one of them");
        }
        return analyzer.isEmpty() ? given : OptionalDouble.of(analyzer.get().equals(LINEAR_OPTICS) ? 0.5 : 1);
    }

    static UnaryOperator<RouterDescription> node(Members entry) {
        Changes<OperationNoise> noise = new Changes<OperationNoise>()
                .number(
                        entry.quantity("gate_fidelity", Quantity.FRACTION, Range.UNIT),
                        (old, value) -> new OperationNoise(value, old.measurementFidelity()))
                .number(
                        entry.quantity("measurement_fidelity", Quantity.FRACTION, Range.UNIT),
                        (old, value) -> new OperationNoise(old.gateFidelity(), value));
        return router -> router.withNoise(noise.applyTo(router.noise()));
    }
}
