package org.bellwire.protocols.continuous;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.StreamSupport;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.memory.MemoryParameters;
import org.bellwire.kernel.event.Phase;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.protocols.Line;
import org.bellwire.protocols.Reachable;
import org.bellwire.protocols.Web;
import org.bellwire.protocols.application.PathChoice;
import org.bellwire.protocols.application.RandomRequestApplication;
import org.bellwire.protocols.application.RandomRequestParameters;
import org.bellwire.protocols.application.RequestApplication;
import org.bellwire.protocols.application.RequestGoal;
import org.bellwire.protocols.application.RequestTerms;
import org.bellwire.protocols.continuous.adaptive.AdaptiveGeneration;
import org.bellwire.protocols.continuous.adaptive.TableLearned;
import org.bellwire.protocols.cutoff.AgeCutoff;
import org.bellwire.protocols.entanglement.PurificationEnded;
import org.bellwire.protocols.entanglement.Resolution;
import org.bellwire.protocols.knowledge.MemoryState;
import org.bellwire.protocols.network.PairDelivered;
import org.bellwire.protocols.network.ReservationDecided;
import org.bellwire.protocols.node.RouterSoftware;
import org.bellwire.protocols.node.SoftwareParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pairs made ahead of requests, on lines of ideal routers 2 km apart; a message to a neighbor takes 100 us. */
class ContinuousGenerationTest {
    private static final long MS = Picoseconds.MILLISECOND;
    private static final long SECOND = Picoseconds.SECOND;
    private static final long DELAY = MS / 10;
    private static final int QUOTA = 4;
    private static final int MEMORIES = 10;

    private static ContinuousGeneration adaptive(int memories, Map<String, Boolean> truths) {
        return new AdaptiveGeneration()
                .with(new ContinuousSettings(
                        Map.of("memories", (double) memories, "period", 0.1, "update", 0.1), Map.of(), truths));
    }

    private static SoftwareParameters software(ContinuousGeneration model) {
        return SoftwareParameters.STANDARD.withContinuous(model);
    }

    private static Line line(int routers, SoftwareParameters software) {
        return Line.Plan.of(routers, MEMORIES)
                .withSoftware(software, "single_atom")
                .build();
    }

    private static Line twoRouters() {
        return line(2, software(adaptive(QUOTA, Map.of("none", false))));
    }

    private static long inUse(RouterSoftware router) {
        return StreamSupport.stream(router.resources().memories().spliterator(), false)
                .filter(record -> record.state() != MemoryState.RAW)
                .count();
    }

    private static List<Double> sampledUse(Line line, int router, long every, long until) {
        List<Double> use = new ArrayList<>();
        for (long instant = every; instant < until; instant += every) {
            line.timeline().at(instant, Phase.LATE, () -> use.add((double) inUse(line.router(router))));
        }
        line.runUntil(until);
        return use;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, QUOTA})
    void neverMoreMemoriesAreUsedThanTheQuota(int quota) {
        Line line = line(3, software(adaptive(quota, Map.of())));
        List<Double> use = sampledUse(line, 1, MS / 7, SECOND);

        assertEquals(quota, use.stream().mapToDouble(Double::doubleValue).max().orElse(-1));
    }

    @Test
    void aWindowThatEndsEmptiesItsMemories() {
        Line line = twoRouters();
        List<Double> atEnds = new ArrayList<>();
        for (long end = SECOND / 10; end < 2 * SECOND; end += SECOND / 10) {
            line.timeline().at(end, Phase.LATE, () -> atEnds.add((double) inUse(line.router(0))));
        }
        line.runUntil(2 * SECOND);

        assertEquals(19, atEnds.size());
        assertTrue(atEnds.stream().allMatch(use -> use == 0), atEnds::toString);
        assertEquals(QUOTA, inUse(line.router(0)), "just before the next end");
    }

    @Test
    void noMemoryIsLostOverManyWindows() {
        Line line = twoRouters();
        line.runUntil(SECOND);
        long early = Reachable.from(line.network(), line.router(0), line.router(1));
        line.runUntil(8 * SECOND);
        long late = Reachable.from(line.network(), line.router(0), line.router(1));
        line.request(8 * SECOND + MS, 8 * SECOND + 50 * MS, MEMORIES, 0.5).runUntil(8 * SECOND + 60 * MS);

        assertTrue(late < 1.1 * early, "objects reachable: " + early + ", later " + late);
        assertTrue(line.decisions().get(0).isApproved(), "all memories are free when the windows have ended");
    }

    @Test
    void aRequestIsServedAfterOneQuestionAndItsAnswer() {
        Line line = twoRouters();
        List<PairTakenAhead> taken = line.collect(PairTakenAhead.class);
        line.request(50 * MS, 80 * MS, 1, 0.5).runUntil(90 * MS);

        assertEquals(
                50 * MS + 2 * DELAY, line.deliveriesAt(0).get(0).instant(), "the pair is there when the answer comes");
        assertEquals(line.deliveriesAt(0).get(0).pair().id(), taken.get(0).pair());
        assertEquals(
                line.deliveriesAt(0).get(0).pair().remote(),
                line.deliveriesAt(1).get(0).memory(),
                "each end knows where the other has moved its half");
    }

    @Test
    void withNothingMadeAheadARequestTakesAsLongAsOnDemand() {
        Line demand = line(2, SoftwareParameters.STANDARD).request(50 * MS, 80 * MS, 2, 0.5);
        Line idle = line(2, software(new OnDemand())).request(50 * MS, 80 * MS, 2, 0.5);

        List<Long> expected = instants(demand.runUntil(90 * MS));
        assertTrue(expected.size() > 10, "pairs: " + expected.size());
        assertEquals(expected, instants(idle.runUntil(90 * MS)));
    }

    private static List<Long> instants(Line line) {
        return line.deliveriesAt(0).stream().map(PairDelivered::instant).toList();
    }

    /** Both ends choose the same pair at once again and again; what is delivered is one pair all the same. */
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 30_000_000, 100_000_000})
    void requestsFromBothSidesNeverSplitAPair(long later) {
        Line line = line(2, software(adaptive(1, Map.of("none", false))));
        for (long k = 0; k < 30; k++) {
            long start = (100 * k + 40) * MS;
            line.request(0, 1, start, start + 20 * MS, 1, 0.5);
            line.request(1, 0, start + later, start + 20 * MS, 1, 0.5);
        }
        line.runUntil(3 * SECOND + 1);

        List<Double> fidelities = line.trueFidelities();
        assertTrue(fidelities.size() > 60, "pairs: " + fidelities.size());
        fidelities.forEach(fidelity -> assertEquals(1, fidelity, 1e-9));
    }

    /** Ideal memories: whatever comes between, a delivered pair is a pair. */
    @ParameterizedTest
    @CsvSource({
        "ket_vector, EVENT, false",
        "ket_vector, SAMPLED, true",
        "bell_diagonal, EVENT, true",
        "bell_diagonal, SAMPLED, false"
    })
    void pairsOfManyOverlappingRequestsAreTrue(String formalism, Resolution resolution, boolean purify) {
        SoftwareParameters software = software(adaptive(QUOTA, Map.of("purify", purify)))
                .withResolution(resolution)
                .withCutoff(new AgeCutoff().with(Map.of("age", 0.02)));
        Line line = Line.Plan.of(3, MEMORIES)
                .withSoftware(software, "single_atom")
                .withFormalism(formalism)
                .withMemory(MemoryParameters.STANDARD.withRawFidelity(1).withFrequency(5000))
                .build();
        List<PairTakenAhead> taken = line.collect(PairTakenAhead.class);
        List<PurificationEnded> purified = line.collect(PurificationEnded.class);
        RandomRequestParameters brief = new RandomRequestParameters(20 * MS, 60 * MS, 1, 3, 0.5, 0.9);
        for (int i = 0; i < 3; i++) {
            RouterSoftware node = line.router(i);
            List<NodeId> others = List.of(
                    line.router((i + 1) % 3).id(), line.router((i + 2) % 3).id());
            new RandomRequestApplication(node, others, brief, 0).start();
        }
        line.runUntil(15 * SECOND);

        List<Double> fidelities = line.trueFidelities();
        assertTrue(fidelities.size() > 100, "pairs: " + fidelities.size());
        fidelities.forEach(fidelity -> assertEquals(1, fidelity, 1e-9));
        assertTrue(taken.size() > 100, "taken: " + taken.size());
        assertEquals(purify, !purified.isEmpty());
    }

    /** The initiator has its pair and ends the request while other pairs are on their way to it. */
    @Test
    void requestsThatEndEarlyLeaveNoHalfOfAPairBehind() {
        Line line = line(3, software(adaptive(6, Map.of("none", false))));
        int requests = 50;
        for (int k = 0; k < requests; k++) {
            long start = (20 + 15L * k) * MS;
            RequestTerms terms = RequestTerms.of(line.router(2).id(), start, start + 14 * MS, 2, 0.5);
            RequestGoal goal = new RequestGoal(PathChoice.TABLES, OptionalInt.of(1));
            new RequestApplication(line.router(0), terms, goal).start();
        }
        List<PairTakenAhead> taken = line.collect(PairTakenAhead.class);
        line.runUntil(799 * MS);
        long busy = inUse(line.router(1));
        line.timeline().at(800 * MS, Phase.LATE, () -> assertEquals(0, inUse(line.router(1)) + inUse(line.router(0))));
        line.runUntil(800 * MS + 1);

        assertTrue(busy > 0 && busy <= 6, "in use before the end of the windows: " + busy);
        assertTrue(
                line.deliveriesAt(0).size() >= requests,
                "pairs: " + line.deliveriesAt(0).size());
        assertTrue(taken.size() > 2 * requests, "taken: " + taken.size());
        line.trueFidelities().forEach(fidelity -> assertEquals(1, fidelity, 1e-9));
    }

    @Test
    void pairsBelowTheTargetAreNotGivenWhereNewOnesReachIt() {
        MemoryParameters memory = MemoryParameters.STANDARD
                .withRawFidelity(0.95)
                .withCoherenceTime(0.3)
                .withDecoherenceErrors(1.0 / 3, 1.0 / 3, 1.0 / 3)
                .withoutCutoff();
        Line.Plan plan = Line.Plan.of(2, MEMORIES)
                .withSoftware(software(adaptive(QUOTA, Map.of("none", false))), "single_atom")
                .withFormalism("bell_diagonal")
                .withMemory(memory);

        List<Line> lines = List.of(plan.build(), plan.build());
        lines.get(0).request(90 * MS, 97 * MS, 1, 0.5).runUntil(99 * MS);
        lines.get(1).request(90 * MS, 97 * MS, 1, 0.94).runUntil(99 * MS);
        PairDelivered old = lines.get(0).deliveriesAt(0).get(0);
        PairDelivered fresh = lines.get(1).deliveriesAt(0).get(0);
        assertEquals(90 * MS + 2 * DELAY, old.instant());
        assertTrue(old.pair().fidelity() < 0.6, "estimate " + old.pair().fidelity());
        assertTrue(fresh.instant() > old.instant());
        assertEquals(0.95, fresh.pair().fidelity(), 1e-3);
    }

    @Test
    void theNodesOfAPathLearnTheirNeighborsOnIt() {
        Line line = line(4, software(adaptive(QUOTA, Map.of())));
        List<TableLearned> learned = line.collect(TableLearned.class);
        line.request(0, 2, 10 * MS, 600 * MS, 1, 0.5).runUntil(550 * MS);

        assertEquals(4 * 5, learned.size());
        Map<String, Double> inner = share(learned, 1);
        double grown = Math.pow(1.1, 5);
        assertEquals(1.0 / 3 / grown, inner.get("none"), 1e-9);
        assertEquals(inner.get("r0"), inner.get("r2"), 1e-9);
        assertEquals(1 - 0.5 / Math.pow(1.05, 5), share(learned, 0).get("r1"), 1e-9);
        Map<String, Double> beyond = share(learned, 2);
        assertEquals(1.0 / 3 / Math.pow(1.05, 5), beyond.get("r3"), 1e-9);
        assertEquals(1 - 0.5 / Math.pow(1.05, 5), share(learned, 3).get("none"), 1e-9);
    }

    private static Map<String, Double> share(List<TableLearned> learned, int router) {
        Map<String, Double> last = new HashMap<>();
        learned.stream()
                .filter(fact -> fact.node().name().equals("r" + router))
                .forEach(fact -> fact.shares().forEach(share -> last.put(share.neighbor(), share.probability())));
        return last;
    }

    @Test
    void aRouterThatFailsLetsGoAndMakesPairsAgainWhenItIsBack() {
        Web web = Web.of(
                software(adaptive(2, Map.of("none", false))),
                new Web.Link("r0", "r1", 1000),
                new Web.Link("r1", "r2", 1000));
        List<ReservationDecided> decisions = web.collect(ReservationDecided.class);
        List<PairTakenAhead> taken = web.collect(PairTakenAhead.class);
        web.at(250 * MS, () -> web.software().goDown("r1"))
                .at(500 * MS, () -> assertEquals(0, inUse(web.router("r1"))))
                .at(500 * MS, () -> assertEquals(0, inUse(web.router("r0"))))
                .at(550 * MS, () -> web.software().comeUp("r1"))
                .at(800 * MS, () -> web.request("r0", "r2", 850 * MS, 890 * MS, 1))
                .runUntil(SECOND);

        assertTrue(decisions.get(0).isApproved());
        assertTrue(taken.size() >= 2, "one pair on each link at least, but " + taken.size());
    }

    @Test
    void settingsThatMakeNoSenseAreRefused() {
        assertRefused("memories", Map.of());
        assertRefused("memories", Map.of("memories", 2.5));
        assertRefused("memories", Map.of("memories", -1.0));
        assertRefused("step", Map.of("memories", 2.0, "step", 1.5));
        assertRefused("period", Map.of("memories", 2.0, "period", 0.0));
        assertRefused("period", Map.of("memories", 2.0, "period", 9e6));
        assertRefused("pause", Map.of("memories", 2.0, "pause", 1e30));
    }

    private static void assertRefused(String name, Map<String, Double> numbers) {
        ContinuousSettings settings = new ContinuousSettings(numbers, Map.of(), Map.of());
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> new AdaptiveGeneration().with(settings));
        assertTrue(refusal.getMessage().startsWith(name), refusal::getMessage);
    }
}
