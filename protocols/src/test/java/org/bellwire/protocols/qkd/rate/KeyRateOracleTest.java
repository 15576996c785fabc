package org.bellwire.protocols.qkd.rate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published and independently computed figures, to the digits that are given. */
class KeyRateOracleTest {

    @ParameterizedTest
    @CsvSource({"0.85, 2.262742", "0.90, 2.451303", "0.95, 2.639865", "0.99, 2.790715"})
    void wernerPairsViolateTheBellInequalityByTheirFidelity(double fidelity, double chsh) {
        assertEquals(chsh, BellDiagonalKey.werner(fidelity).chsh(), 1e-6);
    }

    @Test
    void aPhaseErrorAloneLeavesTheBellTestItsOtherSettings() {
        assertEquals(2 * Math.sqrt(1 + 0.8 * 0.8), new BellDiagonalKey(0.9, 0.1, 0, 0).chsh(), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({
        "0.85, 0.1, 0.062009, 0.152415",
        "0.90, 0.0666667, 0.293281, 0.372508",
        "0.95, 0.0333333, 0.578315, 0.634355",
        "0.99, 0.00666667, 0.884444, 0.903357"
    })
    void wernerPairsGiveTheKeyOfTheirFidelity(double fidelity, double error, double bb84, double sixState) {
        BellDiagonalKey key = BellDiagonalKey.werner(fidelity);
        assertEquals(error, key.bitError(), 1e-7);
        assertEquals(error, key.phaseError(), 1e-7);
        assertEquals(bb84, key.bb84(), 1e-6);
        assertEquals(sixState, key.sixState(), 1e-6);
    }

    @Test
    void keysVanishAtTheirThresholds() {
        assertEquals(0, 1 - 2 * BinaryEntropy.of(0.1100278644), 1e-9);
        assertEquals(0, BellDiagonalKey.werner(0.8349582).bb84(), 1e-6);
        assertEquals(0, BellDiagonalKey.werner(0.8107103751).sixState(), 1e-9);
        assertEquals(0.1261930833, BellDiagonalKey.werner(0.8107103751).bitError(), 1e-10);
        assertTrue(BellDiagonalKey.werner(0.836).bb84() > 0);
        assertTrue(BellDiagonalKey.werner(0.811).sixState() > 0);
    }

    @ParameterizedTest
    @CsvSource({"0, 2.5545880816e-3", "50, 2.2259611792e-4", "100, 1.7184444764e-5"})
    void decoyBb84OverTheFiberOfGobbyYuanAndShieldsHasItsRate(double kilometres, double rate) {
        assertEquals(rate, DecoyLink.GYS.keyRate(kilometres), 1e-10 * rate);
    }

    @Test
    void thatFiberCarriesKeyUpToTheReachOfThePaper() {
        assertTrue(DecoyLink.GYS.keyRate(142.0144) > 0);
        assertEquals(0, DecoyLink.GYS.keyRate(142.0146));
    }

    @ParameterizedTest
    @CsvSource({"1e4, 1e4, 3999.73", "1e5, 1e4, 47329.49", "1e6, 1e5, 619932.43", "1e7, 5e5, 6649894.73"})
    void finiteBlocksGiveTheLengthsOfTomamichel(double kept, double sampled, double bits) {
        assertEquals(bits, new FiniteKey(1.1, 1e-10, 1e-15).length(kept, sampled, 0.02), 0.006);
    }

    @Test
    void longBlocksApproachTheAsymptote() {
        assertEquals(0.7029749, new FiniteKey(1.1, 1e-10, 1e-15).length(1e18, 1e18, 0.02) / 1e18, 1e-7);
    }

    @ParameterizedTest
    @CsvSource({
        "50, 0, 0.1520030934",
        "100, 0, 0.0144995697",
        "200, 0, 1.4427671805e-4",
        "400, 1, 1.4427671805e-4",
        "400, 3, 0.0144995697",
        "400, 7, 0.1520030934"
    })
    void lossBoundsTheKey(double kilometres, int repeaters, double bound) {
        double transmissivity = Math.pow(10, -0.02 * kilometres);
        assertEquals(bound, RepeaterlessBound.plob(transmissivity, repeaters), 1e-9 * bound + 5e-11);
        assertTrue(RepeaterlessBound.tgw(transmissivity) > RepeaterlessBound.plob(transmissivity));
    }

    @Test
    void theOlderBoundIsTwiceTheKeyOfAWeakChannelAndMoreThanThat() {
        // log2(1.1 / 0.9), 50 km.
        assertEquals(0.2895066172, RepeaterlessBound.tgw(0.1), 1e-10);
        assertEquals(2 / Math.log(2) * 1e-6, RepeaterlessBound.tgw(1e-6), 1e-15);
    }

    @Test
    void noDecoyRateExceedsTheBoundOfItsChannel() {
        for (int kilometres = 0; kilometres < 150; kilometres++) {
            double channel = DecoyLink.GYS.transmissivity(kilometres);
            assertTrue(DecoyLink.GYS.keyRate(kilometres) < RepeaterlessBound.plob(channel));
        }
    }

    @Test
    void decoysBoundTheSinglePhotonFromTheSafeSideAndTightly() {
        DecoyLink link = DecoyLink.GYS;
        DecoyEstimate estimate = new DecoyEstimate(
                0.48,
                0.05,
                link.gain(50, 0.48),
                link.gain(50, 0.05),
                1.7e-6,
                link.errorRate(50, 0.48),
                link.errorRate(50, 0.05));
        assertTrue(estimate.singleYield() <= link.singleYield(50));
        assertEquals(link.singleYield(50), estimate.singleYield(), 0.05 * link.singleYield(50));
        assertTrue(estimate.singleErrorRate() >= link.singleErrorRate(50));
        assertTrue(estimate.keyRate(0.5, 1.22) < link.keyRate(50));
        assertEquals(link.keyRate(50), estimate.keyRate(0.5, 1.22), 0.1 * link.keyRate(50));
    }
}
