package org.bellwire.scenarios.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.bellwire.hardware.node.QuantumNetwork;
import org.bellwire.hardware.node.Router;
import org.bellwire.kernel.catalog.Catalog;
import org.bellwire.kernel.event.Timeline;
import org.bellwire.kernel.observe.Topic;
import org.bellwire.kernel.random.RandomStreams;
import org.bellwire.kernel.statistics.RatioSample;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.protocols.application.Application;
import org.bellwire.protocols.entanglement.SwappingParameters;
import org.bellwire.protocols.node.NetworkSoftware;
import org.bellwire.protocols.node.SoftwareParameters.RouterSwapping;
import org.bellwire.scenarios.result.ExperimentResult;
import org.bellwire.scenarios.result.KeyResult;
import org.bellwire.scenarios.result.OperationResult;
import org.bellwire.scenarios.result.ReplicationResult;
import org.bellwire.scenarios.result.RequestResult;
import org.bellwire.scenarios.scenario.Failure;
import org.bellwire.scenarios.scenario.Scenario;
import org.bellwire.scenarios.scenario.VarianceReduction;
import org.bellwire.scenarios.scenario.Workload;
import org.bellwire.topologies.assembly.NetworkAssembler;
import org.bellwire.topologies.description.QuantumChannelDescription;
import org.bellwire.topologies.description.RouterDescription;

/** One independent run of a scenario: a network of its own, with software, applications and listeners, ready to go. */
final class Replication {
    private static final long EVENTS_BETWEEN_REPORTS = 1 << 14;

    private final Scenario scenario;
    private final int index;
    private final QuantumNetwork network;
    private final NetworkSoftware software;
    private final RequestLog requests;
    private final OperationLog operations;
    private final KeyLog keys;
    private final ExperimentLog experiments;
    private final ProtocolTally tally;
    private final Optional<KnownLuck> known;
    private final Map<String, Metric.Recorder> recorders = new LinkedHashMap<>();

    /** Builds the network and installs everything on it. Throws with the reason if that can not be done. */
    Replication(Scenario scenario, Catalog<Metric> metrics, Witness witness, int index) {
        this.scenario = scenario;
        this.index = index;
        network = NetworkAssembler.assemble(scenario.network(), luck(scenario, index));
        software = NetworkSoftware.install(network, scenario.software(), swapping(scenario));
        witness.attend(index, network.observations());
        requests = new RequestLog(network, index);
        operations = new OperationLog(network, index);
        keys = new KeyLog(network.observations(), index);
        experiments = new ExperimentLog(network.observations(), index);
        tally = new ProtocolTally(network.observations());
        known = scenario.variance() == VarianceReduction.CONTROL_VARIATES
                ? Optional.of(new KnownLuck(scenario, network.observations()))
                : Optional.empty();
        if (scenario.warmUp() > 0) {
            network.timeline().at(scenario.warmUp(), tally::clear);
        }
        metrics.models().forEach(metric -> recorders.put(metric.name(), metric.watch(network.observations())));
        scenario.failures().forEach(this::install);
        for (int number = 0; number < scenario.workloads().size(); number++) {
            Workload workload = scenario.workloads().get(number);
            workload.programs(software, number).forEach(program -> start(workload.begins(), program));
        }
    }

    private static RandomStreams luck(Scenario scenario, int index) {
        if (scenario.variance() != VarianceReduction.ANTITHETIC) {
            return new RandomStreams(scenario.seed(), index);
        }
        RandomStreams first = new RandomStreams(scenario.seed(), index / 2);
        return index % 2 == 0 ? first : first.mirrored();
    }

    private static Function<Router, RouterSwapping> swapping(Scenario scenario) {
        Map<String, RouterSwapping> byName = new LinkedHashMap<>();
        for (RouterDescription router : scenario.network().routers()) {
            byName.put(
                    router.name(),
                    new RouterSwapping(
                            new SwappingParameters(router.swapping().successProbability()),
                            router.swapping().degradation()));
        }
        return router -> byName.get(router.id().name());
    }

    private void install(Failure failure) {
        Runnable begin;
        Runnable end;
        String name = failure.name();
        if (failure.part() == Failure.Part.FIBER) {
            QuantumChannelDescription fiber = fiber(name);
            begin = () -> software.breakFiber(fiber.from(), fiber.to());
            end = () -> software.mendFiber(fiber.from(), fiber.to());
        } else if (isStation(name)) {
            begin = () -> software.stationGoesDown(name);
            end = () -> software.stationComesUp(name);
        } else {
            begin = () -> software.goDown(name);
            end = () -> software.comeUp(name);
        }
        network.timeline().at(failure.at(), begin::run);
        network.timeline().at(failure.until(), end::run);
    }

    private boolean isStation(String node) {
        return scenario.network().stations().stream()
                .anyMatch(station -> station.name().equals(node));
    }

    private QuantumChannelDescription fiber(String name) {
        return scenario.network().quantumChannels().stream()
                .filter(channel -> channel.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    // After everything is in place, even at the first instant.
    private void start(long instant, Application application) {
        network.timeline().at(instant, application::start);
    }

    /** Runs it; once only. */
    ReplicationResult run(RunProgress progress) {
        Timeline timeline = network.timeline();
        timeline.onProgress(EVENTS_BETWEEN_REPORTS, (now, events) -> {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("replication " + index + " was interrupted");
            }
            progress.advanced(index, now, events);
        });
        timeline.runUntil(scenario.stop());
        long end = scenario.stop() == Picoseconds.NEVER ? timeline.now() : scenario.stop();
        List<RequestResult> results = requests.close(end);
        Topic<RequestClosed> closed = network.observations().topic(RequestClosed.class);
        results.stream()
                .filter(result -> result.start() >= scenario.warmUp())
                .forEach(result -> closed.publish(new RequestClosed(result)));
        List<OperationResult> made = operations.close();
        Topic<OperationClosed> over = network.observations().topic(OperationClosed.class);
        made.stream()
                .filter(result -> result.begun() >= scenario.warmUp())
                .forEach(result -> over.publish(new OperationClosed(result)));
        List<KeyResult> exchanges = keys.close(end);
        Topic<ExchangeClosed> exchanged = network.observations().topic(ExchangeClosed.class);
        exchanges.stream()
                .filter(result -> result.begun() >= scenario.warmUp())
                .forEach(result -> exchanged.publish(new ExchangeClosed(result)));
        List<ExperimentResult> tried = experiments.close(end);
        Topic<ExperimentClosed> experimented = network.observations().topic(ExperimentClosed.class);
        tried.stream()
                .filter(result -> result.begun() >= scenario.warmUp())
                .forEach(result -> experimented.publish(new ExperimentClosed(result)));
        network.observations().topic(ObservationEnded.class).publish(new ObservationEnded(end - scenario.warmUp()));
        Map<String, RatioSample> samples = new LinkedHashMap<>();
        recorders.forEach((name, recorder) -> samples.put(name, recorder.samples()));
        progress.finished(index, timeline.executed());
        return new ReplicationResult(
                index,
                end,
                timeline.executed(),
                results,
                made,
                exchanges,
                tried,
                tally.counts(),
                samples,
                known.map(KnownLuck::sums).orElse(List.of()));
    }
}
