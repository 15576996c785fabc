package org.bellwire.hardware.absorptive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.kernel.random.RandomStreams;
import org.junit.jupiter.api.Test;

class AbsorptiveMemoryTest {
    private final CounterStream stream = new RandomStreams(2, 0).stream("memory", "absorption");

    @Test
    void aFirstPhotonLaterThanTheCombIsLongStartsTheModes() {
        AbsorptiveMemory<String> memory = memory(Release.COMB, 1, RetrievalLaw.constant(1));
        memory.prepare(0);
        assertEquals(0, memory.absorb("late", 5_000_000).orElseThrow());
        assertEquals(5_100_000, memory.rephasing());
    }

    @Test
    void photonsComeOutInTheirBinsOneCombPeriodLater() {
        AbsorptiveMemory<String> memory = memory(Release.COMB, 1, RetrievalLaw.constant(1));
        memory.prepare(0);
        memory.absorb("a", 1000);
        // Bins of 10 ns; bins 1 and 2 stay empty.
        assertEquals(3, memory.absorb("b", 31_500).orElseThrow());
        var released = memory.recall(101_000);
        assertEquals(List.of("a", "b"), names(released));
        assertEquals(131_000, released.get(1).instant());
        assertEquals(0, memory.size());
    }

    @Test
    void reversedReadOutGivesTheLastPhotonFirst() {
        AbsorptiveMemory<String> memory = memory(Release.SPIN_WAVE_REVERSED, 1, RetrievalLaw.constant(1));
        memory.prepare(0);
        memory.absorb("a", 0);
        memory.absorb("b", 30_000);
        var released = memory.recall(500_000);
        assertEquals(List.of("b", "a"), names(released));
        assertEquals(560_000, released.get(0).instant());
        assertEquals(590_000, released.get(1).instant());
    }

    @Test
    void onePhotonFitsInAModeAndNoneBeyondTheLast() {
        AbsorptiveMemory<String> memory = memory(Release.SPIN_WAVE, 1, RetrievalLaw.constant(1));
        memory.prepare(0);
        memory.absorb("a", 0);
        assertFalse(memory.absorb("b", 9_999).isPresent());
        assertEquals(1, memory.overlaps());
        assertEquals(9, memory.absorb("c", 99_999).orElseThrow());
        assertFalse(memory.absorb("d", 100_000).isPresent());
    }

    @Test
    void binsOfBrokenPicosecondsDoNotDrift() {
        CombParameters comb =
                new CombParameters(3e9, 3000, 1, RetrievalLaw.constant(1), Release.COMB, 0, Long.MAX_VALUE);
        assertEquals(1_000_000, comb.period());
        for (int mode : new int[] {0, 1, 2, 3, 1499, 2999}) {
            assertEquals(mode, comb.modeAt(comb.offset(mode)));
            assertEquals(mode, comb.modeAt(comb.offset(mode + 1) - 1));
        }
    }

    @Test
    void storageDecaysAsTheLawSays() {
        int out = 0;
        int in = 0;
        int trials = 20_000;
        AbsorptiveMemory<String> memory = memory(Release.SPIN_WAVE, 0.8, RetrievalLaw.decaying(0.9, 1e6));
        memory.prepare(0);
        for (int i = 0; i < trials; i++) {
            if (memory.absorb("a", 0).isPresent()) {
                in++;
                out += memory.recall(100_000 + 500_000).size();
            }
        }
        // Four standard errors: false alarm 6e-5.
        assertEquals(0.8, in / (double) trials, 4 * Math.sqrt(0.16 / trials));
        double eta = 0.9 * Math.exp(-0.5);
        assertEquals(eta, out / (double) in, 4 * Math.sqrt(eta * (1 - eta) / in));
    }

    @Test
    void onlyAPreparedCombAbsorbs() {
        CombParameters comb = new CombParameters(1e8, 10, 1, RetrievalLaw.constant(1), Release.COMB, 100, 1000);
        AbsorptiveMemory<String> memory = new AbsorptiveMemory<>(comb, stream);
        assertFalse(memory.absorb("a", 0).isPresent());
        memory.prepare(0);
        assertFalse(memory.isPrepared(99));
        assertTrue(memory.isPrepared(100));
        assertFalse(memory.absorb("a", 1100).isPresent());
    }

    @Test
    void aCombWithoutSpinWaveDoesNotWait() {
        AbsorptiveMemory<String> memory = memory(Release.COMB, 1, RetrievalLaw.constant(1));
        memory.prepare(0);
        memory.absorb("a", 0);
        assertThrows(IllegalArgumentException.class, () -> memory.recall(99_999));
        assertThrows(IllegalArgumentException.class, () -> memory.recall(100_001));
    }

    @Test
    void theForwardCombIsBestAtTwoOpticalDepthsOfATooth() {
        // 4 e^-2 = 0.5413 without the loss of finite finesse.
        assertEquals(4 * Math.exp(-2), RetrievalLaw.combForwards(2000, 1000), 1e-5);
        assertTrue(RetrievalLaw.combForwards(1900, 1000) < RetrievalLaw.combForwards(2000, 1000));
        assertTrue(RetrievalLaw.combForwards(2100, 1000) < RetrievalLaw.combForwards(2000, 1000));
        assertEquals(Math.exp(-0.07), RetrievalLaw.combBackwards(1000, 10), 1e-12);
    }

    private static List<String> names(List<AbsorptiveMemory.Released<String>> released) {
        return released.stream().map(AbsorptiveMemory.Released::photon).toList();
    }

    private AbsorptiveMemory<String> memory(Release release, double absorption, RetrievalLaw retrieval) {
        return new AbsorptiveMemory<>(
                new CombParameters(1e8, 10, absorption, retrieval, release, 0, Long.MAX_VALUE), stream);
    }
}
