package org.bellwire.hardware.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.bellwire.hardware.state.PauliRates;
import org.bellwire.hardware.state.Relaxation;
import org.bellwire.kernel.time.Picoseconds;
import org.junit.jupiter.api.Test;

class MemoryParametersTest {
    private static final MemoryParameters STANDARD = MemoryParameters.STANDARD;

    @Test
    void excitationPeriodsRoundUpExactly() {
        assertEquals(12_500, STANDARD.excitationPeriod());
        assertEquals(500_000_000, STANDARD.withFrequency(2_000).excitationPeriod());
        assertEquals(333_333_333_334L, STANDARD.withFrequency(3).excitationPeriod());
        assertEquals(0, STANDARD.withFrequency(0).excitationPeriod());
    }

    @Test
    void lifetimesAreCutToWholePicoseconds() {
        assertEquals(1_300_000_000_000L, STANDARD.withCoherenceTime(1.3).lifetime());
        assertEquals(
                (long) (0.1 * 1.3e-11 * 1e12),
                STANDARD.withCoherenceTime(1.3e-11).withCutoffRatio(0.1).lifetime());
        assertEquals(Picoseconds.NEVER, STANDARD.lifetime());
        assertEquals(
                Picoseconds.NEVER, STANDARD.withCoherenceTime(1).withoutCutoff().lifetime());
        assertEquals(
                Picoseconds.NEVER,
                STANDARD.withCoherenceTime(Double.POSITIVE_INFINITY).lifetime());
    }

    @Test
    void impossibleMemoriesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> STANDARD.withRawFidelity(1.01));
        assertThrows(IllegalArgumentException.class, () -> STANDARD.withRawFidelity(0.2));
        assertThrows(IllegalArgumentException.class, () -> STANDARD.withFrequency(-1));
        assertThrows(IllegalArgumentException.class, () -> STANDARD.withEfficiency(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> STANDARD.withCutoffRatio(0));
        assertThrows(IllegalArgumentException.class, () -> STANDARD.withDecoherenceErrors(0.5, 0.5, 0.5));
        assertThrows(IllegalArgumentException.class, () -> STANDARD.withCoherenceTime(Double.NaN));
    }

    @Test
    void theLastWordOnDecoherenceCounts() {
        Relaxation times = new Relaxation(3, 2);
        MemoryParameters pauli = STANDARD.withCoherenceTime(2).withDecoherenceErrors(0, 0, 1);
        assertEquals(Optional.of(times), pauli.withRelaxation(times).statedDecay());
        assertEquals(
                Optional.of(new PauliRates(0, 0, 0.5)),
                pauli.withRelaxation(times).withDecoherenceErrors(0, 0, 1).statedDecay());
        assertEquals(Optional.empty(), STANDARD.withCoherenceTime(2).statedDecay());
    }
}
