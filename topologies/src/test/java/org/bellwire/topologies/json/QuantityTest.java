package org.bellwire.topologies.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    private final Problems problems = new Problems();

    @ParameterizedTest
    @CsvSource({
        "LENGTH, \"20 km\", 20000",
        "LENGTH, 12.5, 12.5",
        "ATTENUATION, \"0.2 dB/km\", 0.0002",
        "FREQUENCY, \"2 kHz\", 2000",
        "FREQUENCY, \"50MHz\", 5e7",
        "FREQUENCY, \"100 /s\", 100",
        "SECONDS, \"1.3 s\", 1.3",
        "SECONDS, \"20 ms\", 0.02",
        "PICOSECONDS, \"250 ns\", 250000",
        "PICOSECONDS, \"1.3 s\", 1.3e12",
        "PICOSECONDS, \" 3 us \", 3000000",
        "PICOSECONDS, \"3 \u00b5s\", 3000000",
        "PICOSECONDS, \"-5e-1 ps\", -0.5",
        "WAVELENGTH, \"1.55 um\", 1550",
    })
    void aQuantityIsTheSameDoubleInEveryNotation(Quantity quantity, String json, double expected) {
        LocatedJson value = LocatedJson.parse(json, "q.json", problems).orElseThrow();
        assertEquals(expected, quantity.read(value, problems).orElseThrow(), 0.0);
        assertTrue(problems.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"20\"", "\"km\"", "\"20 miles\"", "\"1e9999 m\"", "\"--3 m\"", "true", "[1]", "\"\""})
    void whatIsNoQuantityIsReportedWithTheUnits(String json) {
        LocatedJson value = LocatedJson.parse(json, "q.json", problems).orElseThrow();
        assertTrue(Quantity.LENGTH.read(value, problems).isEmpty());
        assertTrue(problems.toString().contains("one of m, km, cm, mm"), problems.toString());
    }

    @Test
    void aUnitInTheWrongCaseIsRecognized() {
        LocatedJson value = LocatedJson.parse("\"20 KM\"", "q.json", problems).orElseThrow();
        assertTrue(Quantity.LENGTH.read(value, problems).isEmpty());
        assertTrue(problems.toString().endsWith("did you mean \"km\"?"), problems.toString());
    }

    @Test
    void hugeTextsTakeNoTime() {
        String digits = "1".repeat(1_000_000);
        LocatedJson value = LocatedJson.ofOption("\"" + digits + " m\"", Origin.named("option"));
        assertTrue(Quantity.LENGTH.read(value, problems).isEmpty());
        assertTrue(problems.toString().length() < 300);
    }
}
