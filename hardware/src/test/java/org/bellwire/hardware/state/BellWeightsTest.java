package org.bellwire.hardware.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Values of the reference and of the closed forms. */
class BellWeightsTest {
    private static final BellWeights K = new BellWeights(0.8, 0.1, 0.06, 0.04);
    private static final BellWeights M = new BellWeights(0.75, 0.05, 0.15, 0.05);

    @Test
    void pauliRatesGiveTheChannelOfTheory() {
        BellWeights channel = new PauliRates(0.1, 0.2, 0.3).afterSeconds(0.5);
        assertEquals(0.7544172316, channel.i(), 1e-10);
        assertEquals(0.0488480982, channel.x(), 1e-10);
        assertEquals(0.0807427914, channel.y(), 1e-10);
        assertEquals(0.1159918787, channel.z(), 1e-10);
    }

    @Test
    void equalRatesTakeAShortCutToTheSameChannel() {
        double rate = 1.0 / 3;
        BellWeights quick = new PauliRates(rate, rate, rate).afterSeconds(0.7);
        BellWeights general = new PauliRates(rate, rate, Math.nextUp(rate)).afterSeconds(0.7);
        assertEquals(general.i(), quick.i(), 1e-15);
        assertEquals(general.x(), quick.x(), 1e-15);
        assertEquals(general.y(), quick.y(), 1e-15);
        assertEquals(general.z(), quick.z(), 1e-15);
    }

    @Test
    void noTimeAndNoRateAreNoNoise() {
        assertEquals(BellWeights.PERFECT, PauliRates.NONE.afterSeconds(5));
        assertEquals(BellWeights.PERFECT, new PauliRates(1, 2, 3).afterSeconds(0));
        assertEquals(PauliRates.NONE, PauliRates.of(-1, 0.2, 0.3, 0.5));
    }

    @Test
    void wernerPairsDecayAsInTheReference() {
        assertEquals(
                0.8995668111,
                thirds(2)
                        .after(1_000_000_000)
                        .convolved(BellWeights.werner(0.9))
                        .i(),
                1e-10);
        assertEquals(
                0.8188626574,
                thirds(1).afterSeconds(0.1).convolved(BellWeights.werner(0.9)).i(),
                1e-10);
        BellWeights half = thirds(1).afterSeconds(0.5);
        assertEquals(0.6350628393, half.i(), 1e-10);
        assertEquals(0.1216457202, half.x(), 1e-10);
        assertEquals(0.1216457202, half.y(), 1e-10);
        assertEquals(0.1216457202, half.z(), 1e-10);
    }

    @Test
    void unequalErrorsDecayAsInTheReference() {
        assertWeights(
                new BellWeights(0.7310903931, 0.1097671225, 0.0946510774, 0.0644914070),
                PauliRates.of(1, 0.5, 0.3, 0.2).afterSeconds(0.1).convolved(K));
        assertWeights(
                new BellWeights(0.9093653765, 0.0906346235, 0, 0),
                PauliRates.of(1, 0, 0, 1).afterSeconds(0.1));
    }

    @Test
    void thirdsShrinkTheWernerParameterByFourThirdsOfTheRate() {
        double w = (4 * thirds(2).afterSeconds(0.3).i() - 1) / 3;
        assertEquals(Math.exp(-4 * 0.3 / (3 * 2)), w, 1e-15);
    }

    @Test
    void idealSwapIsTheConvolution() {
        assertEquals(0.8133333333, swapped(0.9, 0.9, 1).i(), 1e-10);
        assertEquals(0.7266666667, swapped(0.9, 0.8, 1).i(), 1e-10);
        assertWeights(new BellWeights(0.616, 0.124, 0.172, 0.088), K.convolved(M));
    }

    @Test
    void wernerParametersMultiplyAlongAChain() {
        BellWeights chain = BellWeights.werner(0.95);
        for (int link = 1; link < 8; link++) {
            chain = chain.convolved(BellWeights.werner(0.95)).depolarized(0.99);
        }
        double w = Math.pow((4 * 0.95 - 1) / 3, 8) * Math.pow(0.99, 7);
        assertEquals((1 + 3 * w) / 4, chain.i(), 1e-14);
    }

    @Test
    void twirlingKeepsTheFidelityAlone() {
        assertWeights(new BellWeights(0.8, 0.2 / 3, 0.2 / 3, 0.2 / 3), K.twirled());
    }

    private static BellWeights swapped(double f, double g, double gate) {
        return BellWeights.werner(f).convolved(BellWeights.werner(g)).depolarized(gate);
    }

    private static PauliRates thirds(double coherenceSeconds) {
        return PauliRates.of(coherenceSeconds, 1.0 / 3, 1.0 / 3, 1.0 / 3);
    }

    private static void assertWeights(BellWeights expected, BellWeights actual) {
        assertEquals(expected.i(), actual.i(), 1e-10);
        assertEquals(expected.z(), actual.z(), 1e-10);
        assertEquals(expected.x(), actual.x(), 1e-10);
        assertEquals(expected.y(), actual.y(), 1e-10);
    }
}
