package org.bellwire.protocols.entanglement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bellwire.hardware.detector.DetectorParameters;
import org.bellwire.hardware.link.DoubleClickHeralding;
import org.bellwire.hardware.link.Heralded;
import org.bellwire.hardware.link.HeraldingLaw;
import org.bellwire.hardware.link.LinkOptics;
import org.bellwire.hardware.link.MidpointSourceHeralding;
import org.bellwire.hardware.link.SingleClickHeralding;
import org.bellwire.hardware.memory.MemoryParameters;
import org.bellwire.hardware.station.HeraldingModel;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.protocols.Line;
import org.bellwire.protocols.Line.Arms;
import org.bellwire.protocols.node.SoftwareParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Heralding models in a run: closed forms, both resolutions, every formalism, a station off the middle. Means and shares
 * are held to 4 standard errors (false alarm 6e-5 each), Kolmogorov-Smirnov to 2.23 (1e-4).
 */
class ModelledGenerationTest {

    private static final double NORMAL = 4;
    private static final double KOLMOGOROV = 2.23;
    private static final long DELAY = 100 * Picoseconds.MICROSECOND;
    // One dark count in a hundred windows of a nanosecond.
    private static final DetectorParameters DETECTOR = new DetectorParameters(0.8, 1e7, 25e6, 150);
    private static final double EFFICIENCY = 0.75;
    private static final Arms UNEQUAL = new Arms(3000.1234, 11000, 2e-4);

    private static Line.Plan plan(String protocol, String formalism) {
        return Line.Plan.of(2, 1)
                .withMemory(MemoryParameters.STANDARD.withEfficiency(EFFICIENCY))
                .withDetector(DETECTOR)
                .withArms(UNEQUAL, DELAY)
                .withFormalism(formalism)
                .withSoftware(SoftwareParameters.STANDARD.withGeneration(protocol), protocol)
                .withSeed(7 + (protocol + formalism).hashCode());
    }

    private static Heralded expected(String protocol) {
        HeraldingLaw law = switch (protocol) {
            case "single_click" -> new SingleClickHeralding(0.05, 1, 0);
            case "double_click" -> new DoubleClickHeralding(1);
            default -> new MidpointSourceHeralding(1, 1);
        };
        return law.at(LinkOptics.of(
                arrival(UNEQUAL.left()),
                arrival(UNEQUAL.right()),
                List.of(DETECTOR, DETECTOR),
                HeraldingModel.WINDOW.standard()));
    }

    private static double arrival(double metres) {
        return EFFICIENCY * Math.pow(10, -UNEQUAL.attenuation() * metres / 10);
    }

    static Stream<Arguments> cases() {
        List<Arguments> cases = new ArrayList<>();
        for (String protocol : List.of("single_click", "double_click", "midpoint_source")) {
            for (String formalism : List.of("ket_vector", "bell_diagonal", "density_matrix", "stabilizer")) {
                cases.add(Arguments.of(protocol, formalism));
            }
        }
        return cases.stream();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("cases")
    void attemptsMeetTheClosedFormAtBothResolutions(String protocol, String formalism) {
        long span = 4 * Picoseconds.SECOND;
        Generated played = Generated.by(plan(protocol, formalism), Resolution.EVENT, 0, span);
        Generated sampled = Generated.by(plan(protocol, formalism).withSeed(5), Resolution.SAMPLED, 0, 3 * span);
        assertMeets(expected(protocol), played);
        assertMeets(expected(protocol), sampled);
        assertTrue(Generated.kolmogorovSmirnov(played.gaps(), sampled.gaps()) < KOLMOGOROV);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("cases")
    void failuresAreReallySkipped(String protocol, String formalism) {
        Line line = sampledLine(protocol, formalism);
        List<AttemptsSkipped> skips = line.collect(AttemptsSkipped.class);
        line.request(Picoseconds.MILLISECOND, 100 * Picoseconds.MILLISECOND, 1, 0.1)
                .runUntil(Picoseconds.SECOND);
        assertFalse(skips.isEmpty());
    }

    private static Line sampledLine(String protocol, String formalism) {
        SoftwareParameters software =
                SoftwareParameters.STANDARD.withGeneration(protocol).withResolution(Resolution.SAMPLED);
        return plan(protocol, formalism).withSoftware(software, protocol).build();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("cases")
    void theEstimateIsWhatTheModelPredicts(String protocol, String formalism) {
        Line line = sampledLine(protocol, formalism);
        line.request(Picoseconds.MILLISECOND, Picoseconds.SECOND, 1, 0.1).runUntil(Picoseconds.SECOND);
        double predicted = expected(protocol).state().fidelity();
        assertEquals(predicted, line.deliveries().get(0).pair().fidelity(), 1e-9);
    }

    /** Here routers hear each other as soon as they hear the station; the far photon's flight comes on top. */
    @Test
    void theEndsOfASourceWaitForEachOther() {
        long far = Math.round(UNEQUAL.right() / 2e8 * 1e12);
        assertEquals(far, interval("midpoint_source") - interval("single_click"), 12_500 * 2);
    }

    /** Shortest time between two attempts. */
    private static long interval(String protocol) {
        Line line = plan(protocol, "bell_diagonal")
                .withMemory(MemoryParameters.STANDARD.withEfficiency(0))
                .withDetector(new DetectorParameters(0, 0, 25e6, 150))
                .build();
        List<GenerationEnded> ends = line.collect(GenerationEnded.class);
        line.request(Picoseconds.MILLISECOND, 20 * Picoseconds.MILLISECOND, 1, 0.1)
                .runUntil(Picoseconds.SECOND);
        return ends.get(1).instant() - ends.get(0).instant();
    }

    private static void assertMeets(Heralded law, Generated generated) {
        double p = law.probability();
        double share = generated.successes() / generated.attempts();
        assertEquals(p, share, NORMAL * Math.sqrt(p * (1 - p) / generated.attempts()), "success probability");
        double error = Generated.standardError(generated.fidelities());
        double mean = Generated.mean(generated.fidelities());
        assertEquals(law.state().fidelity(), mean, NORMAL * error + 1e-9, "fidelity");
    }
}
