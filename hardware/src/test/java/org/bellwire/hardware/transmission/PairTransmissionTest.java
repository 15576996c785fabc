package org.bellwire.hardware.transmission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.bellwire.hardware.channel.FiberParameters;
import org.bellwire.hardware.detector.GateParameters;
import org.bellwire.hardware.photon.Encoding;
import org.bellwire.hardware.photon.TimeBins;
import org.bellwire.hardware.source.PairStatistics;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.kernel.random.RandomStreams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Tolerances of three standard errors: false alarm 0.3 % each over all seeds; the seeds are fixed. */
class PairTransmissionTest {
    private static final int PULSES = 1_500_000;
    private static final double FREQUENCY = 1e8;
    private static final double GATE = 1000;

    private static PairArm arm(double efficiency, double darkProbability, double misalignment, double fidelity) {
        double rate = -Math.log1p(-darkProbability) / (GATE * 1e-12);
        return new PairArm(
                FiberParameters.of(1000, 0.0002),
                fidelity,
                new ReceiverParameters(
                        Encoding.POLARIZATION,
                        GateParameters.of(efficiency, rate, GATE),
                        1,
                        misalignment,
                        TimeBins.STANDARD));
    }

    private static PairLight light(PairStatistics statistics, double mean, PairArm first, PairArm second) {
        return new PairLight(new PairSourceParameters(FREQUENCY, mean, statistics), first, second);
    }

    /** Coincidences, and unequal bits among them. */
    private static long[] coincidences(PairLight light, int firstBasis, int secondBasis) {
        Map<Long, Integer> atFirst = new HashMap<>();
        long[] found = new long[2];
        CounterStream doubles = new RandomStreams(9, 0).stream("test", "doubles");
        PairTransmission transmission = new PairTransmission(
                light,
                pulse -> firstBasis,
                (pulse, basis, seen) -> atFirst.put(pulse, bit(seen, doubles)),
                pulse -> secondBasis,
                new RandomStreams(5, 0),
                "light");
        // In two parts, to see that nothing is lost between them.
        for (long end : new long[] {PULSES / 3, PULSES}) {
            transmission.receive(end, (pulse, basis, seen) -> {
                if (atFirst.containsKey(pulse)) {
                    found[0]++;
                    found[1] += atFirst.get(pulse) == bit(seen, doubles) ? 0 : 1;
                }
            });
        }
        return found;
    }

    private static int bit(int seen, CounterStream doubles) {
        return seen == 3 ? doubles.nextInt(0, 1) : seen >> 1;
    }

    @ParameterizedTest
    @CsvSource({
        "POISSON, 0.2, 0.3, 0.3, 0, 0, 1",
        "THERMAL, 0.2, 0.3, 0.3, 0, 0, 1",
        "POISSON, 1, 0.7, 0.2, 2e-3, 0.02, 0.97",
        "THERMAL, 1, 0.7, 0.2, 2e-3, 0.02, 0.97",
        "THERMAL, 0.05, 0.1, 0.6, 1e-3, 0.01, 1"
    })
    void coincidencesAndErrorsAreThoseOfTheClosedForm(
            PairStatistics statistics,
            double mean,
            double firstEfficiency,
            double secondEfficiency,
            double dark,
            double misalignment,
            double fidelity) {
        PairLight light = light(
                statistics,
                mean,
                arm(firstEfficiency, dark, misalignment, fidelity),
                arm(secondEfficiency, dark, misalignment, 1));
        for (int basis : new int[] {0, 1}) {
            long[] found = coincidences(light, basis, basis);
            double gain = light.gain();
            assertEquals(PULSES * gain, found[0], 3 * Math.sqrt(PULSES * gain * (1 - gain)));
            double error = light.errorRate();
            assertEquals(error, found[1] / (double) found[0], 3 * Math.sqrt(error * (1 - error) / found[0]));
        }
    }

    /** Gain and error rate of Ma, Fung, Lo (2007), lambda being half of the pairs and Y0 the background of an end. */
    private static double[] maFungLo(double lambda, double a, double b, double y0, double misled) {
        double first = 1 + a * lambda;
        double second = 1 + b * lambda;
        double both = 1 + (a + b - a * b) * lambda;
        double gain =
                1 - (1 - y0) / (first * first) - (1 - y0) / (second * second) + (1 - y0) * (1 - y0) / (both * both);
        double wrong = gain / 2 - 2 * (0.5 - misled) * a * b * lambda * (1 + lambda) / (first * second * both);
        return new double[] {gain, wrong / gain};
    }

    @Test
    void thermalPairsAreThoseOfMaFungAndLo() {
        double fiber = FiberParameters.of(1000, 0.0002).transmissivity();
        for (double lambda : new double[] {0.001, 0.05, 0.4}) {
            PairLight light = light(PairStatistics.THERMAL, 2 * lambda, arm(0.3, 0, 0, 1), arm(0.15, 0, 0, 1));
            double[] expected = maFungLo(lambda, 0.3 * fiber, 0.15 * fiber, 0, 0);
            assertEquals(expected[0], light.gain(), 1e-12);
            assertEquals(expected[1], light.errorRate(), 1e-10);
        }
        // They let a pair go astray, we each photon; and they count a background that hides no click. Equal in first
        // order.
        double half = 0.005;
        PairLight noisy = light(PairStatistics.THERMAL, 2e-3, arm(0.3, 5e-7, half, 1), arm(0.15, 5e-7, half, 1));
        double misled = 2 * half * (1 - half);
        double[] expected = maFungLo(1e-3, 0.3 * fiber, 0.15 * fiber, 1 - Math.pow(1 - 5e-7, 2), misled);
        assertEquals(expected[0], noisy.gain(), 1e-9);
        assertEquals(expected[1], noisy.errorRate(), 2e-5);
    }

    @ParameterizedTest
    @EnumSource
    void weakSourcesMakeNoErrorsAndStrongOnesTheErrorsOfTheirPairs(PairStatistics statistics) {
        PairLight weak = light(statistics, 1e-6, arm(0.5, 0, 0, 1), arm(0.5, 0, 0, 1));
        assertEquals(0, weak.errorRate(), 1e-6);
        // With lossy arms coincidences go with n^2, of which n (n - 1) are of two different pairs. Half of these are
        // errors when pairs are
        // independent, a third in one mode, where <n (n - 1)> is 3 / 2 mu^2.
        PairLight strong = light(statistics, 0.01, arm(1e-3, 0, 0, 1), arm(1e-3, 0, 0, 1));
        double expected = statistics == PairStatistics.POISSON ? 0.01 / 2 / 1.01 : 0.015 / 3 / 1.015;
        assertEquals(expected, strong.errorRate(), 2e-5);
    }

    @Test
    void unequalBasesGiveRandomBits() {
        PairLight light = light(PairStatistics.THERMAL, 0.5, arm(0.5, 0, 0, 1), arm(0.5, 0, 0, 1));
        long[] found = coincidences(light, 0, 1);
        assertEquals(PULSES * light.gain(), found[0], 3 * Math.sqrt(PULSES * light.gain()));
        assertEquals(0.5, found[1] / (double) found[0], 1.5 / Math.sqrt(found[0]));
    }

    @Test
    void nothingIsSeenWithoutLightAndNoise() {
        PairLight dark = light(PairStatistics.POISSON, 0, arm(0.5, 0, 0, 1), arm(0.5, 0, 0, 1));
        assertEquals(0, coincidences(dark, 0, 0)[0]);
        assertEquals(0, dark.gain(), 0);
        assertEquals(0.5, dark.errorRate(), 0);
    }

    @Test
    void timeBinsCanNotBeMeasured() {
        ReceiverParameters bins = ReceiverParameters.of(Encoding.TIME_BIN, GateParameters.of(1, 0, 1000));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> new PairArm(FiberParameters.of(0, 0), 1, bins))
                .getMessage()
                .contains("time_bin"));
    }
}
