package org.bellwire.scenarios.json;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bellwire.hardware.state.Formalism;
import org.bellwire.kernel.catalog.Catalog;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.scenarios.json.parameter.ParametersReader;
import org.bellwire.scenarios.json.parameter.ParametersReader.Equipped;
import org.bellwire.scenarios.json.write.EffectiveScenario;
import org.bellwire.scenarios.scenario.Failure;
import org.bellwire.scenarios.scenario.Replications;
import org.bellwire.scenarios.scenario.Scenario;
import org.bellwire.scenarios.scenario.VarianceReduction;
import org.bellwire.scenarios.scenario.Workload;
import org.bellwire.topologies.description.NetworkDescription;
import org.bellwire.topologies.format.TopologyReader;
import org.bellwire.topologies.json.BadInputException;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.Members;
import org.bellwire.topologies.json.Origin;
import org.bellwire.topologies.json.Problems;
import org.bellwire.topologies.json.Quantity;
import org.bellwire.topologies.json.Range;

/** Reads a scenario with everything in it, and reports all that is wrong at once. */
public final class ScenarioReader {
    private static final double LONGEST_TIME = 9e18;
    private static final String RANDOM_REQUESTS = "{\"type\":\"random_requests\"}";

    private final ScenarioSource source;
    private final Problems problems;
    private final Members members;

    private ScenarioReader(ScenarioSource source, Problems problems) {
        this.source = source;
        this.problems = problems;
        this.members = Members.of(source.tree(), problems).knows("topology", "description");
    }

    /**
     * Reads a scenario file, or a topology file that the command line makes a scenario of.
     *
     * @throws BadInputException with everything found wrong
     */
    public static ScenarioFile read(Path file, Adjustments adjustments) {
        Problems problems = new Problems();
        Optional<ScenarioFile> read = ScenarioSource.read(file, adjustments, problems)
                .flatMap(source -> new ScenarioReader(source, problems).scenario(adjustments));
        problems.throwIfErrors();
        return read.orElseThrow(() -> new BadInputException(problems));
    }

    /**
     * Reads the text of a complete scenario, as {@link EffectiveScenario#text} writes it.
     *
     * @throws BadInputException with everything found wrong
     */
    public static ScenarioFile parse(String document) {
        Problems problems = new Problems();
        Optional<ScenarioFile> read = ScenarioSource.parse(document, problems)
                .flatMap(source -> new ScenarioReader(source, problems).scenario(Adjustments.NONE));
        problems.throwIfErrors();
        return read.orElseThrow(() -> new BadInputException(problems));
    }

    private Optional<ScenarioFile> scenario(Adjustments adjustments) {
        String name = members.text("name").orElse("unnamed");
        members.text("description");
        long seed = members.whole("seed", 0, Long.MIN_VALUE, Long.MAX_VALUE);
        Replications replications = new ReplicationsReader(members, ReplicationsReader.STANDARD_METRICS).read();
        VarianceReduction variance = members.choice(
                        "variance_reduction",
                        Stream.of(VarianceReduction.values())
                                .map(VarianceReduction::word)
                                .collect(Collectors.toSet()))
                .map(word -> VarianceReduction.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(VarianceReduction.NONE);
        long warmUp =
                Picoseconds.round(members.quantity("warm_up", 0, Quantity.PICOSECONDS, Range.between(0, LONGEST_TIME)));
        OptionalDouble stop = members.quantity("stop_time", Quantity.PICOSECONDS, Range.between(0, LONGEST_TIME));
        Optional<String> formalism =
                members.choice("formalism", Catalog.load(Formalism.class).names());
        Optional<LocatedJson> parameters = members.optional("parameters");
        List<LocatedJson> applications = applications(adjustments);
        List<LocatedJson> failing = members.list("failures");
        members.refuseUnknown();
        if (source.topology().isEmpty()) {
            members.required("topology");
            return Optional.empty();
        }
        LocatedJson topology = formalism
                .flatMap(known -> members.optional("formalism"))
                .map(known -> source.topology().get().with("formalism", known, problems))
                .orElse(source.topology().get());
        Optional<NetworkDescription> network = TopologyReader.read(topology, problems);
        if (network.isEmpty()) {
            return Optional.empty();
        }
        Equipped equipped = ParametersReader.read(
                parameters.orElseGet(() -> LocatedJson.emptyObject(source.tree().origin())), network.get(), problems);
        List<Workload> workloads = workloads(applications, equipped.network());
        List<Failure> failures = new FailuresReader(network.get(), problems).read(failing);
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        long end = stop(stop, network.get().stopTime(), workloads);
        if (warmUp > end) {
            members.optional("warm_up")
                    .ifPresent(value ->
                            problems.error(value, value.shown() + " is after the stop time", "a time within the run"));
            return Optional.empty();
        }
        Scenario scenario = new Scenario(
                name,
                equipped.network(),
                equipped.software(),
                workloads,
                failures,
                seed,
                end,
                warmUp,
                replications,
                variance);
        return Optional.of(
                new ScenarioFile(scenario, new EffectiveScenario(source.tree(), applications, scenario), problems));
    }

    private List<LocatedJson> applications(Adjustments adjustments) {
        List<LocatedJson> applications = new ArrayList<>(members.list("applications"));
        adjustments
                .requests()
                .forEach(text -> RequestOption.read(text, problems).ifPresent(applications::add));
        if (adjustments.randomRequests()) {
            applications.add(LocatedJson.ofOption(RANDOM_REQUESTS, Origin.named("--random-requests")));
        }
        if (applications.isEmpty() && adjustments.requests().isEmpty()) {
            problems.error(
                    source.tree(),
                    "nobody asks for pairs",
                    "\"applications\": [ ... ] in a scenario, or --request \"A B START END MEMORIES FIDELITY\", or"
                            + " --random-requests");
        }
        return applications;
    }

    private List<Workload> workloads(List<LocatedJson> applications, NetworkDescription network) {
        WorkloadReader reader = new WorkloadReader(network, problems);
        List<Workload> workloads = new ArrayList<>();
        applications.forEach(json -> reader.read(json).ifPresent(workloads::add));
        return workloads;
    }

    // The scenario's word, or the topology's, or the end of the last window.
    private long stop(OptionalDouble own, OptionalLong topology, List<Workload> workloads) {
        if (own.isPresent()) {
            return Picoseconds.round(own.getAsDouble());
        }
        if (topology.isPresent()) {
            return topology.getAsLong();
        }
        workloads.stream()
                .filter(workload -> workload.horizon().isEmpty())
                .findFirst()
                .ifPresent(endless -> problems.error(
                        source.tree(),
                        endless.application().replace('_', ' ') + " go on for ever",
                        "\"stop_time\", or --stop-time"));
        return workloads.stream()
                .flatMapToLong(workload -> workload.horizon().stream())
                .map(end -> end + 1)
                .max()
                .orElse(Picoseconds.NEVER);
    }
}
