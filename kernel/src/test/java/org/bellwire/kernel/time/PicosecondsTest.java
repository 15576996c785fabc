package org.bellwire.kernel.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PicosecondsTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 1000000000000",
        "4.02500001e-3, 4025000010",
        "1e-12, 1",
        "-2e-12, -2",
        "9e6, 9000000000000000000"
    })
    void secondsBecomeWholePicoseconds(double seconds, long picoseconds) {
        assertEquals(picoseconds, Picoseconds.ofSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0", "1.5, 2", "2.5, 2", "-0.5, 0", "-1.5, -2", "2.4999, 2", "9.2e18, 9200000000000000000"})
    void halvesRoundToEven(double computed, long picoseconds) {
        assertEquals(picoseconds, Picoseconds.round(computed));
    }

    @ParameterizedTest
    @ValueSource(doubles = {9.3e6, -9.3e6, 1e300, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN})
    void whatDoesNotFitIsAnErrorThatNamesTheValue(double seconds) {
        String message = assertThrows(ArithmeticException.class, () -> Picoseconds.ofSeconds(seconds))
                .getMessage();
        assertTrue(message.contains(Double.toString(seconds)), message);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0x1p63, 1e19, -1e19, Double.POSITIVE_INFINITY, Double.NaN})
    void aComputedTimeThatDoesNotFitIsAnErrorToo(double picoseconds) {
        String message = assertThrows(ArithmeticException.class, () -> Picoseconds.round(picoseconds))
                .getMessage();
        assertTrue(message.contains(Double.toString(picoseconds)), message);
    }

    @Test
    void theEndsOfTheRangeFit() {
        assertEquals(Long.MIN_VALUE, Picoseconds.round(-0x1p63));
        assertEquals(Long.MAX_VALUE - 1023, Picoseconds.round(Math.nextDown(0x1p63)));
    }

    @Test
    void picosecondsBecomeSeconds() {
        assertEquals(4.02500001e-3, Picoseconds.toSeconds(4_025_000_010L));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 ps",
        "999, 999 ps",
        "1000, 1.000 ns",
        "-1500, -1.500 ns",
        "20000001, 20.000001 us",
        "4025000010, 4.025000010 ms",
        "10000000000000, 10.000000000000 s",
        "9223372036854775807, never",
        "-9223372036854775808, -9223372.036854775808 s"
    })
    void aTimeReadsInTheLargestUnitWithEveryDigit(long picoseconds, String text) {
        assertEquals(text, Picoseconds.format(picoseconds));
    }
}
