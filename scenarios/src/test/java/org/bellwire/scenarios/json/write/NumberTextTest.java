package org.bellwire.scenarios.json.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0.0",
        "-0.0, 0.0",
        "20, 20.0",
        "0.1, 0.1",
        "0.91, 0.91",
        "-34.5, -34.5",
        "1e-5, 0.00001",
        "1e-7, 1e-7",
        "2e-3, 0.002",
        "1.5e300, 1.5e300",
        "123456789012345680, 1.2345678901234568e17",
        "0.1111111111111111, 0.1111111111111111"
    })
    void numbersAreWrittenWithTheFewestDigits(double number, String text) {
        assertEquals(text, NumberText.of(number));
    }

    @Test
    void everyNumberReadsBackAsItself() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 20_000; i++) {
            double number = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(number)) {
                assertEquals(number, Double.parseDouble(NumberText.of(number)));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.0",
        "1000000000000, 1.0",
        "1553190000001, 1.553190000001",
        "450000000010, 0.45000000001",
        "9223372036854775806, 9223372.036854775806"
    })
    void timesKeepEveryPicosecond(long picoseconds, String text) {
        assertEquals(text, NumberText.seconds(picoseconds));
    }

    @Test
    void shortNumbersStayShort() {
        for (int i = 1; i < 1000; i++) {
            assertTrue(NumberText.of(i / 1000.0).length() <= 5);
        }
    }
}
