package org.bellwire.topologies.json;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A kind of physical quantity in JSON: a plain number in the unit of the topology format, or text with a unit, as
 * {@code "20 km"}. The conversion is decimal and rounds once, so {@code "0.2 dB/km"} is the same double as
 * {@code 0.0002}.
 */
public enum Quantity {
    /** A number without unit: probabilities, fidelities, ratios. */
    FRACTION("1"),
    /** In m. */
    LENGTH("m", "m", "1", "km", "1e3", "cm", "1e-2", "mm", "1e-3"),
    /** In dB/m. */
    ATTENUATION("dB/m", "dB/m", "1", "dB/km", "1e-3"),
    /** In Hz; also counts per second. */
    FREQUENCY("Hz", "Hz", "1", "kHz", "1e3", "MHz", "1e6", "GHz", "1e9", "THz", "1e12", "/s", "1"),
    /** In s: coherence times. */
    SECONDS("s", "s", "1", "ms", "1e-3", "us", "1e-6", "ns", "1e-9", "ps", "1e-12", "min", "60", "h", "3600"),
    /** In ps: every other time. Text may use the same units as seconds do. */
    PICOSECONDS("ps", "ps", "1", "ns", "1e3", "us", "1e6", "ms", "1e9", "s", "1e12", "min", "6e13", "h", "3.6e15"),
    /** In rad. */
    ANGLE("rad", "rad", "1", "mrad", "1e-3", "deg", "0.017453292519943295"),
    /** In nm. */
    WAVELENGTH("nm", "nm", "1", "um", "1e3", "m", "1e9");

    private static final int LONGEST = 60;
    private static final Pattern WITH_UNIT =
            Pattern.compile("([+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d{1,3})?)\\s*(.*)");

    private final String unit;
    // written by the constructor alone
    @SuppressWarnings("ImmutableEnumChecker")
    private final Map<String, BigDecimal> factors = new LinkedHashMap<>();

    Quantity(String unit, String... unitsAndFactors) {
        this.unit = unit;
        for (int i = 0; i < unitsAndFactors.length; i += 2) {
            factors.put(unitsAndFactors[i], new BigDecimal(unitsAndFactors[i + 1]));
        }
    }

    /** The unit of plain numbers; {@code "1"} for fractions. */
    public String unit() {
        return unit;
    }

    /** What a message says is accepted. */
    public String accepted() {
        return factors.isEmpty()
                ? "a number"
                : "a number in " + unit + ", or text with a unit, one of " + String.join(", ", factors.keySet());
    }

    /** The value in the unit of plain numbers, possibly infinite or NaN; empty after an error was reported. */
    public OptionalDouble read(LocatedJson json, Problems problems) {
        return switch (json.kind()) {
            case NUMBER -> OptionalDouble.of(json.number());
            case TEXT -> readText(json, problems);
            default -> {
                problems.error(json, json.shown() + " is not a quantity", accepted());
                yield OptionalDouble.empty();
            }
        };
    }

    private OptionalDouble readText(LocatedJson json, Problems problems) {
        String text = json.text().strip();
        if (NumberLiteral.isInfinite(text)) {
            return OptionalDouble.of(NumberLiteral.toDouble(text));
        }
        Matcher parts = WITH_UNIT.matcher(text);
        if (factors.isEmpty() || text.length() > LONGEST || !parts.matches()) {
            problems.error(json, json.shown() + " is not a quantity", accepted());
            return OptionalDouble.empty();
        }
        // both signs for micro: U+00B5 and the Greek letter
        String name = parts.group(2).replace('\u00b5', 'u').replace('\u03bc', 'u');
        Optional<BigDecimal> factor = Optional.ofNullable(factors.get(name));
        if (factor.isEmpty()) {
            reportUnit(json, name, problems);
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                new BigDecimal(parts.group(1)).multiply(factor.get()).doubleValue());
    }

    private void reportUnit(LocatedJson json, String name, Problems problems) {
        if (name.isEmpty()) {
            problems.error(json, json.shown() + " has no unit", accepted());
            return;
        }
        String finding = json.shown() + " has the unknown unit \"" + name + "\"";
        Optional<String> near =
                factors.keySet().stream().filter(name::equalsIgnoreCase).findFirst();
        problems.add(new Problem(Problem.Severity.ERROR, json.origin(), json.path(), finding, accepted(), near));
    }
}
