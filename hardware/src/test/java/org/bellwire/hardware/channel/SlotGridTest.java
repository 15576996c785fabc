package org.bellwire.hardware.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.kernel.random.RandomStreams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlotGridTest {
    private static final MathContext MANY_DIGITS = new MathContext(400);
    private static final long DAY = 86_400_000_000_000_000L;

    @Test
    void theUsualSlotsAreTwelveAndAHalfNanosecondsApart() {
        SlotGrid grid = SlotGrid.of(8e7);
        assertEquals(12_500, grid.instantOf(1));
        assertEquals(0, grid.atOrAfter(0));
        assertEquals(1, grid.atOrAfter(1));
        assertEquals(1, grid.atOrAfter(12_500));
        assertEquals(2, grid.atOrAfter(12_501));
    }

    @Test
    void slotsThatDoNotFallOnPicosecondsAreCutToThem() {
        SlotGrid grid = SlotGrid.of(3e11);
        assertEquals(3, grid.instantOf(1));
        assertEquals(6, grid.instantOf(2));
        assertEquals(10, grid.instantOf(3));
        assertEquals(2, grid.atOrAfter(4));
        assertEquals(2, grid.atOrAfter(6));
        assertEquals(3, grid.atOrAfter(7));
    }

    @ParameterizedTest
    @ValueSource(doubles = {8e7, 1e11, 1e12, 3e8, 7e12, 1.0 / 3, 0.1, 12_345.678, 1e-3, 2_000, 9.99e10, 123_456_789})
    void everyFrequencyIsExact(double frequency) {
        SlotGrid grid = SlotGrid.of(frequency);
        CounterStream stream = new RandomStreams(5, 0).stream("slots", Double.toString(frequency));
        for (int i = 0; i < 200; i++) {
            long instant = (long) (stream.nextDouble() * DAY);
            long slot = grid.atOrAfter(instant);
            assertEquals(slowSlot(instant, frequency), slot);
            assertEquals(slowInstant(slot, frequency), grid.instantOf(slot));
        }
    }

    private static long slowSlot(long instant, double frequency) {
        return new BigDecimal(instant)
                .multiply(new BigDecimal(frequency))
                .movePointLeft(12)
                .setScale(0, RoundingMode.CEILING)
                .longValueExact();
    }

    private static long slowInstant(long slot, double frequency) {
        return new BigDecimal(slot)
                .movePointRight(12)
                .divide(new BigDecimal(frequency), MANY_DIGITS)
                .setScale(0, RoundingMode.DOWN)
                .longValueExact();
    }
}
