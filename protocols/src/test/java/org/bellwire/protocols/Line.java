package org.bellwire.protocols;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.bellwire.hardware.address.PairId;
import org.bellwire.hardware.channel.FiberParameters;
import org.bellwire.hardware.detector.DetectorParameters;
import org.bellwire.hardware.memory.MemoryParameters;
import org.bellwire.hardware.node.QuantumNetwork;
import org.bellwire.hardware.state.BellState;
import org.bellwire.hardware.state.Formalism;
import org.bellwire.hardware.state.OperationNoise;
import org.bellwire.hardware.station.StationParameters;
import org.bellwire.kernel.catalog.Catalog;
import org.bellwire.kernel.event.Timeline;
import org.bellwire.kernel.observe.Observation;
import org.bellwire.kernel.observe.Observations;
import org.bellwire.kernel.random.RandomStreams;
import org.bellwire.protocols.application.RequestApplication;
import org.bellwire.protocols.application.RequestTerms;
import org.bellwire.protocols.entanglement.SwappingParameters;
import org.bellwire.protocols.network.PairDelivered;
import org.bellwire.protocols.network.Reservation.Delivery;
import org.bellwire.protocols.network.ReservationDecided;
import org.bellwire.protocols.node.NetworkSoftware;
import org.bellwire.protocols.node.RouterSoftware;
import org.bellwire.protocols.node.SoftwareParameters;
import org.bellwire.protocols.node.SoftwareParameters.RouterSwapping;

/** Routers r0, r1, ... in a line, a station half-way between neighbors, classical channels between all; each has two data memories. */
public final class Line {
    private static final int DATA_MEMORIES = 2;

    /** Lengths in m from the left and the right router of each link to its station, loss in dB/m, slots in Hz. */
    public record Arms(double left, double right, double attenuation, double slotFrequency) {

        public Arms(double left, double right, double attenuation) {
            this(left, right, attenuation, FiberParameters.SLOT_FREQUENCY);
        }

        private FiberParameters fiber(double length) {
            return new FiberParameters(length, attenuation, FiberParameters.LIGHT_SPEED, slotFrequency);
        }
    }

    /** Stations of each link, and the wavelengths that each tells apart. */
    public record Lanes(int stations, int wavelengths) {
        static final Lanes ONE = new Lanes(1, 1);
    }

    /** What a line is built from; the standard is ideal: every photon clicks, memories keep for ever. */
    public record Plan(
            int routers,
            int memories,
            String formalism,
            String station,
            MemoryParameters memory,
            OperationNoise noise,
            DetectorParameters detector,
            Arms arms,
            long delay,
            SoftwareParameters software,
            SwappingParameters swapping,
            long seed,
            Lanes lanes) {

        public static Plan of(int routers, int memories) {
            return new Plan(
                    routers,
                    memories,
                    "ket_vector",
                    "single_atom",
                    MemoryParameters.STANDARD.withRawFidelity(1),
                    OperationNoise.IDEAL,
                    new DetectorParameters(1, 0, 1e9, 1),
                    new Arms(1000, 1000, 0),
                    100_000_000,
                    SoftwareParameters.STANDARD,
                    SwappingParameters.STANDARD,
                    1,
                    Lanes.ONE);
        }

        public Plan withFormalism(String name) {
            return new Plan(
                    routers, memories, name, station, memory, noise, detector, arms, delay, software, swapping, seed,
                    lanes);
        }

        public Plan withMemory(MemoryParameters parameters) {
            return new Plan(
                    routers,
                    memories,
                    formalism,
                    station,
                    parameters,
                    noise,
                    detector,
                    arms,
                    delay,
                    software,
                    swapping,
                    seed,
                    lanes);
        }

        public Plan withNoise(OperationNoise operations) {
            return new Plan(
                    routers,
                    memories,
                    formalism,
                    station,
                    memory,
                    operations,
                    detector,
                    arms,
                    delay,
                    software,
                    swapping,
                    seed,
                    lanes);
        }

        public Plan withDetector(DetectorParameters parameters) {
            return new Plan(
                    routers,
                    memories,
                    formalism,
                    station,
                    memory,
                    noise,
                    parameters,
                    arms,
                    delay,
                    software,
                    swapping,
                    seed,
                    lanes);
        }

        public Plan withPaths(double arm, long classicalDelay) {
            return withArms(new Arms(arm, arm, 0), classicalDelay);
        }

        public Plan withArms(Arms both, long classicalDelay) {
            return new Plan(
                    routers,
                    memories,
                    formalism,
                    station,
                    memory,
                    noise,
                    detector,
                    both,
                    classicalDelay,
                    software,
                    swapping,
                    seed,
                    lanes);
        }

        public Plan withSoftware(SoftwareParameters parameters, String stationModel) {
            return new Plan(
                    routers,
                    memories,
                    formalism,
                    stationModel,
                    memory,
                    noise,
                    detector,
                    arms,
                    delay,
                    parameters,
                    swapping,
                    seed,
                    lanes);
        }

        public Plan withSwapping(SwappingParameters measurement) {
            return new Plan(
                    routers,
                    memories,
                    formalism,
                    station,
                    memory,
                    noise,
                    detector,
                    arms,
                    delay,
                    software,
                    measurement,
                    seed,
                    lanes);
        }

        public Plan withSeed(long number) {
            return new Plan(
                    routers, memories, formalism, station, memory, noise, detector, arms, delay, software, swapping,
                    number, lanes);
        }

        public Plan withLanes(int stations, int wavelengths) {
            Lanes both = new Lanes(stations, wavelengths);
            return new Plan(
                    routers, memories, formalism, station, memory, noise, detector, arms, delay, software, swapping,
                    seed, both);
        }

        public Line build() {
            return new Line(this);
        }
    }

    private final QuantumNetwork network;
    private final NetworkSoftware software;
    private final List<PairDelivered> deliveries = new ArrayList<>();
    private final List<ReservationDecided> decisions = new ArrayList<>();

    private Line(Plan plan) {
        QuantumNetwork.Builder builder = QuantumNetwork.builder(
                new Timeline(),
                new RandomStreams(plan.seed(), 0),
                Catalog.load(Formalism.class).find(plan.formalism()).open(),
                new Observations());
        for (int i = 0; i < plan.routers(); i++) {
            builder.processor(
                    "r" + i, plan.memories(), plan.memory(), DATA_MEMORIES, MemoryParameters.STANDARD, plan.noise());
        }
        for (int i = 0; i + 1 < plan.routers(); i++) {
            addLink(builder, plan, i, "s" + i);
            for (int further = 1; further < plan.lanes().stations(); further++) {
                addLink(builder, plan, i, "s" + i + "." + further);
            }
        }
        for (int i = 0; i < plan.routers(); i++) {
            for (int j = 0; j < plan.routers(); j++) {
                if (i != j) {
                    builder.classicalChannel("r" + i, "r" + j, Math.abs(i - j) * plan.delay(), 0);
                }
            }
        }
        network = builder.build();
        software = NetworkSoftware.install(
                network, plan.software(), router -> new RouterSwapping(plan.swapping(), OptionalDouble.empty()));
        listen(PairDelivered.class, deliveries);
        listen(ReservationDecided.class, decisions);
    }

    private static void addLink(QuantumNetwork.Builder builder, Plan plan, int left, String station) {
        StationParameters parameters = new StationParameters(List.of(plan.detector(), plan.detector()), 0.5);
        builder.multiplexedStation(
                station, plan.station(), parameters, plan.lanes().wavelengths());
        Arms arms = plan.arms();
        builder.quantumChannel("r" + left, station, arms.fiber(arms.left()));
        builder.quantumChannel("r" + (left + 1), station, arms.fiber(arms.right()));
        for (String router : List.of("r" + left, "r" + (left + 1))) {
            builder.classicalChannel(station, router, plan.delay(), 0);
            builder.classicalChannel(router, station, plan.delay(), 0);
        }
    }

    public QuantumNetwork network() {
        return network;
    }

    public NetworkSoftware software() {
        return software;
    }

    public Timeline timeline() {
        return network.timeline();
    }

    public RouterSoftware router(int index) {
        return software.router("r" + index);
    }

    public List<PairDelivered> deliveries() {
        return deliveries;
    }

    public List<ReservationDecided> decisions() {
        return decisions;
    }

    /** Collects the facts of a kind from now on. */
    public <T extends Observation> List<T> collect(Class<T> type) {
        List<T> facts = new ArrayList<>();
        listen(type, facts);
        return facts;
    }

    private <T extends Observation> void listen(Class<T> type, List<T> into) {
        network.observations().listen(type, into::add);
    }

    /** A request between the two ends, made when the timeline starts. */
    public Line request(long start, long end, int memories, double fidelity) {
        return request(0, network.routers().size() - 1, start, end, memories, fidelity);
    }

    /** A request of one router for pairs with another. */
    public Line request(int from, int to, long start, long end, int memories, double fidelity) {
        RequestTerms terms = new RequestTerms(router(to).id(), start, end, memories, fidelity, Delivery.CONSUME);
        new RequestApplication(router(from), terms).start();
        return this;
    }

    /** Lets go of deliveries and decisions so far. */
    public void forgetFacts() {
        deliveries.clear();
        decisions.clear();
    }

    public Line runUntil(long instant) {
        timeline().runUntil(instant);
        return this;
    }

    /** Deliveries at one router. */
    public List<PairDelivered> deliveriesAt(int index) {
        return deliveries.stream()
                .filter(d -> d.memory().node().equals(router(index).id()))
                .toList();
    }

    /** True fidelities to &Phi;+ of the pairs of which both halves were delivered. */
    public List<Double> trueFidelities() {
        Map<PairId, PairDelivered> there = new LinkedHashMap<>();
        deliveriesAt(network.routers().size() - 1)
                .forEach(d -> there.put(d.pair().id(), d));
        return deliveriesAt(0).stream()
                .filter(d -> there.containsKey(d.pair().id()))
                .map(d -> fidelity(d, there.get(d.pair().id())))
                .toList();
    }

    private double fidelity(PairDelivered here, PairDelivered there) {
        return network.states()
                .fidelity(
                        here.taken().orElseThrow(),
                        there.taken().orElseThrow(),
                        BellState.PHI_PLUS,
                        timeline().now());
    }
}
