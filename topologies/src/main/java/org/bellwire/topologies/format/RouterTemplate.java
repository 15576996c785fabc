package org.bellwire.topologies.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.bellwire.hardware.memory.MemoryParameters;
import org.bellwire.hardware.memory.OperationTimes;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.topologies.description.RouterDescription;
import org.bellwire.topologies.description.SwappingDescription;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.Members;
import org.bellwire.topologies.json.Problems;
import org.bellwire.topologies.json.Quantity;
import org.bellwire.topologies.json.Range;

/** What a template says about the routers that use it. */
record RouterTemplate(
        MemoryParameters memory, MemoryParameters dataMemory, SwappingDescription swapping, String routing) {

    private static final Map<String, String> ROUTING_PROTOCOLS = routingProtocols();

    /** Above it a coherence time was probably meant in picoseconds, as the graphical editor writes it. */
    private static final double DOUBTFUL_COHERENCE_SECONDS = 1e6;

    /** Photons a second, or excitations: what a clock of picoseconds can still keep apart or wait for. */
    static final Range RATES = Range.between(1e-5, 1e15);

    private static final double SHARES_TOLERANCE = 1e-6;

    private static Map<String, String> routingProtocols() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("routing_static", RouterDescription.STATIC_ROUTING);
        names.put("routing_distributed", "distributed");
        return names;
    }

    static RouterTemplate read(Members template) {
        MemoryParameters memory = memory(template, "MemoryArray");
        MemoryParameters dataMemory = memory(template, "DataMemoryArray");
        SwappingDescription swapping = template.object("EntanglementSwapping")
                .map(RouterTemplate::swapping)
                .orElse(SwappingDescription.STANDARD);
        String routing = template.choice("routing", "routing_static", ROUTING_PROTOCOLS.keySet());
        return new RouterTemplate(memory, dataMemory, swapping, ROUTING_PROTOCOLS.get(routing));
    }

    private static MemoryParameters memory(Members template, String array) {
        return template.object(array).map(RouterTemplate::memory).orElse(MemoryParameters.STANDARD);
    }

    private static MemoryParameters memory(Members arguments) {
        MemoryParameters standard = MemoryParameters.STANDARD;
        String fidelity = OlderKeys.spelling(arguments, "fidelity", "raw_fidelity");
        MemoryParameters memory = standard.withRawFidelity(
                        arguments.quantity(fidelity, standard.rawFidelity(), Quantity.FRACTION, Range.between(0.25, 1)))
                .withFrequency(frequency(arguments, standard.frequencyHz()))
                .withEfficiency(arguments.quantity("efficiency", standard.efficiency(), Quantity.FRACTION, Range.UNIT))
                .withCoherenceTime(coherenceTime(arguments, standard.coherenceTimeSeconds()))
                .withWavelength(arguments.quantity(
                        "wavelength", standard.wavelengthNanometres(), Quantity.WAVELENGTH, Range.POSITIVE))
                .withCutoffRatio(
                        arguments.quantity("cutoff_ratio", standard.cutoffRatio(), Quantity.FRACTION, Range.POSITIVE));
        Optional<double[]> shares =
                arguments.optional("decoherence_errors").flatMap(errors -> shares(errors, arguments.problems()));
        if (shares.isPresent()) {
            double[] xyz = shares.get();
            memory = memory.withDecoherenceErrors(xyz[0], xyz[1], xyz[2]);
        }
        memory = memory.withInitializationFidelity(
                        arguments.quantity("initialization_fidelity", 1, Quantity.FRACTION, Range.between(0.5, 1)))
                .withTimes(new OperationTimes(
                        time(arguments, "one_qubit_gate_time"),
                        time(arguments, "two_qubit_gate_time"),
                        time(arguments, "measurement_time"),
                        time(arguments, "reset_time")));
        boolean cutoff = arguments.truth("cutoff_flag", true);
        arguments.refuseUnknown();
        return cutoff ? memory : memory.withoutCutoff();
    }

    private static long time(Members arguments, String name) {
        return Picoseconds.round(arguments.quantity(name, 0, Quantity.PICOSECONDS, Range.between(0, 1e14)));
    }

    private static double frequency(Members arguments, double standard) {
        double hertz = arguments.quantity("frequency", standard, Quantity.FREQUENCY, Range.between(0, RATES.most()));
        if (hertz == 0 || RATES.contains(hertz)) {
            return hertz;
        }
        arguments
                .optional("frequency")
                .ifPresent(value -> arguments
                        .problems()
                        .error(value, value.shown() + " is out of range", "0 (no limit), or " + RATES + ", in Hz"));
        return standard;
    }

    private static double coherenceTime(Members arguments, double standard) {
        double seconds = arguments.quantity("coherence_time", standard, Quantity.SECONDS, Range.ANY);
        boolean doubtful = seconds > DOUBTFUL_COHERENCE_SECONDS && !Double.isInfinite(seconds);
        arguments
                .optional("coherence_time")
                .filter(value -> doubtful && value.kind() == LocatedJson.Kind.NUMBER)
                .ifPresent(value -> arguments
                        .problems()
                        .warning(
                                value,
                                value.shown() + " is read in seconds; was it meant in picoseconds?",
                                "seconds, or text with a unit, as \"1.3 s\""));
        return seconds;
    }

    private static Optional<double[]> shares(LocatedJson errors, Problems problems) {
        String accepted = "three numbers from 0 to 1, for X, Y and Z, that sum to 1; or null";
        List<LocatedJson> elements =
                errors.kind() == LocatedJson.Kind.LIST ? errors.elements() : List.<LocatedJson>of();
        boolean numbers = elements.size() == 3
                && elements.stream()
                        .allMatch(e -> e.kind() == LocatedJson.Kind.NUMBER && Range.UNIT.contains(e.number()));
        if (!numbers) {
            problems.error(errors, errors.shown() + " is no division of errors", accepted);
            return Optional.empty();
        }
        double[] xyz = elements.stream().mapToDouble(LocatedJson::number).toArray();
        double sum = xyz[0] + xyz[1] + xyz[2];
        if (Math.abs(sum - 1) > SHARES_TOLERANCE) {
            problems.error(errors, "the three numbers sum to " + sum, accepted);
            return Optional.empty();
        }
        return Optional.of(xyz);
    }

    private static SwappingDescription swapping(Members arguments) {
        double success = arguments.quantity("swapping_success_prob", 1, Quantity.FRACTION, Range.UNIT);
        OptionalDouble degradation = arguments.quantity("swapping_degradation", Quantity.FRACTION, Range.UNIT);
        arguments.refuseUnknown();
        return new SwappingDescription(success, degradation);
    }
}
