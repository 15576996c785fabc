package org.bellwire.protocols.qkd.rate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SecretLengthTest {
    private static final double CORRECTNESS = Math.pow(2, -40);

    @Test
    void singlePhotonsInOneBasisHaveTheFiniteKeyOfTheirFormula() {
        Security security = Security.finite(CORRECTNESS, 1e-10);
        SecretLength length = new SecretLength(new SinglePhotons.Only(), security);
        List<List<SiftedCount>> counts = List.of(
                List.of(new SiftedCount(1e9, 101_000, 1000, 20)), List.of(new SiftedCount(1e8, 10_000, 10_000, 200)));
        double formula = new FiniteKey(1, 1e-10, CORRECTNESS).length(100_000, 10_000, 0.02, 12_345);
        assertEquals(Math.floor(formula), length.of(counts, List.of(100_000, 0), 12_345));
    }

    @Test
    void endlessBlocksHaveTheDecoyRateAndFiniteOnesApproachItFromBelow() {
        DecoyLink link = DecoyLink.GYS;
        double decoy = 0.02;
        double disclosed = 1.22 * BinaryEntropy.of(link.errorRate(20, 0.48));
        DecoyEstimate estimate = new DecoyEstimate(
                0.48,
                decoy,
                link.gain(20, 0.48),
                link.gain(20, decoy),
                link.emptyYield(),
                link.errorRate(20, 0.48),
                link.errorRate(20, decoy));
        double rate = estimate.keyRate(0.5, 1.22);
        SinglePhotons photons = new SinglePhotons.VacuumAndWeak(0.48, decoy);
        double last = 0;
        for (double pulses : new double[] {1e11, 1e13, 1e15}) {
            List<SiftedCount> kinds = List.of(
                    count(pulses / 8, link.gain(20, 0.48), link.errorRate(20, 0.48)),
                    count(pulses / 8, link.gain(20, decoy), link.errorRate(20, decoy)),
                    count(pulses / 8, link.emptyYield(), 0.5));
            int kept = 200_000_000;
            double perPulse = link.gain(20, 0.48) / 2 / (2.0 * kept);
            double endless = new SecretLength(photons, Security.asymptotic(CORRECTNESS))
                    .of(List.of(kinds, kinds), List.of(kept, kept), 2.0 * kept * disclosed);
            assertEquals(rate, endless * perPulse, 1e-3 * rate);
            double finite = new SecretLength(photons, Security.finite(CORRECTNESS, 1e-10))
                    .of(List.of(kinds, kinds), List.of(kept, kept), 2.0 * kept * disclosed);
            assertTrue(finite > last && finite < endless, finite + " of " + endless);
            last = finite;
        }
        assertEquals(rate, last * link.gain(20, 0.48) / 8e8, 0.05 * rate);
    }

    private static SiftedCount count(double pulses, double gain, double errorRate) {
        long sifted = Math.round(pulses * gain);
        return new SiftedCount(pulses, sifted, sifted, Math.round(sifted * errorRate));
    }

    @Test
    void pulsesOfManyPhotonsAreNotCounted() {
        // Half of the clicks could come of pulses with two photons or more.
        double mean = 0.1;
        double multiple = 1 - Math.exp(-mean) * (1 + mean);
        SiftedCount signal = new SiftedCount(1e6, Math.round(2e6 * multiple), 1000, 10);
        SinglePhotons.Bound bound = new SinglePhotons.Tagged(mean).of(List.of(signal), 0);
        assertEquals(0.5, bound.share(), 1e-3);
        assertEquals(0.02, bound.errorRate(), 1e-4);
        assertEquals(0, new SinglePhotons.Tagged(1.5).of(List.of(signal), 0).share());
    }

    @Test
    void aBasisThatWasNeverComparedProvesNothing() {
        SecretLength length = new SecretLength(new SinglePhotons.Only(), Security.asymptotic(CORRECTNESS));
        List<List<SiftedCount>> counts =
                List.of(List.of(new SiftedCount(1e6, 5000, 500, 0)), List.of(new SiftedCount(1e6, 5000, 0, 0)));
        assertEquals(0, length.of(counts, List.of(4500, 0), 0));
    }

    @Test
    void securityOutOfRangeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Security.finite(0, 1e-10));
        assertThrows(IllegalArgumentException.class, () -> Security.finite(1e-10, 1));
        assertThrows(IllegalArgumentException.class, () -> Security.asymptotic(1e-300));
    }
}
