package org.bellwire.scenarios.json.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bellwire.scenarios.sweep.Axis;
import org.bellwire.scenarios.sweep.Axis.Scale;
import org.bellwire.scenarios.sweep.Level;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.LocatedJson.Kind;
import org.bellwire.topologies.json.Members;
import org.bellwire.topologies.json.Problems;

/** Reads {@code vary}: for every path a list of values, or a range. */
final class AxesReader {
    private static final Pattern QUANTITY = Pattern.compile("([+-]?[0-9.]+(?:[eE][+-]?[0-9]+)?)( *[^0-9. ].*)?");
    private static final int MOST_POINTS = 1_000_000;
    private static final List<String> SCALES = List.of("linear", "log");

    private final Problems problems;
    private final boolean spread;

    /** A number and the unit written behind it. */
    private record Quantity(double number, String unit) {}

    /**
     * @param spread whether points are spread over whole ranges, so that these have no points of their own
     */
    AxesReader(Problems problems, boolean spread) {
        this.problems = problems;
        this.spread = spread;
    }

    List<Axis> read(LocatedJson vary) {
        List<Axis> axes = new ArrayList<>();
        if (!vary.isObject() || vary.members().isEmpty()) {
            problems.error(
                    vary,
                    vary.shown() + " varies nothing",
                    "{ PATH: [VALUE, ...] or { \"from\", \"to\", \"points\" } }");
            return axes;
        }
        for (Map.Entry<String, LocatedJson> entry : vary.members().entrySet()) {
            axis(entry.getKey(), entry.getValue()).ifPresent(axes::add);
        }
        return axes;
    }

    private Optional<Axis> axis(String path, LocatedJson json) {
        if (json.kind() == Kind.LIST && !json.elements().isEmpty()) {
            return Optional.of(new Axis.Listed(
                    path, json.elements().stream().map(AxesReader::level).toList()));
        }
        if (json.isObject()) {
            return range(path, Members.of(json, problems));
        }
        problems.error(
                json,
                json.shown() + " is no choice of values",
                "a list of at least one value, or { \"from\": A, \"to\": B, \"points\": N, \"scale\": \"linear\" or \"log\" }");
        return Optional.empty();
    }

    static Level level(LocatedJson json) {
        String text = json.toJackson().toString();
        if (json.kind() != Kind.TEXT) {
            return new Level(
                    text, text, json.kind() == Kind.NUMBER ? OptionalDouble.of(json.number()) : OptionalDouble.empty());
        }
        Matcher parts = QUANTITY.matcher(json.text());
        return new Level(text, json.text(), parts.matches() ? number(parts.group(1)) : OptionalDouble.empty());
    }

    private static OptionalDouble number(String text) {
        try {
            return OptionalDouble.of(Double.parseDouble(text));
        } catch (NumberFormatException noNumber) {
            return OptionalDouble.empty();
        }
    }

    private Optional<Axis> range(String path, Members members) {
        Optional<Quantity> from = members.required("from").flatMap(this::quantity);
        Optional<Quantity> to = members.required("to").flatMap(this::quantity);
        String scale = members.choice("scale", SCALES.get(0), SCALES);
        int points = spread ? 2 : (int) members.requiredWhole("points", 2, MOST_POINTS);
        members.refuseUnknown();
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (!from.get().unit().equals(to.get().unit())) {
            problems.error(members.json(), "the ends have different units", "one unit, e.g. \"1 km\" and \"50 km\"");
            return Optional.empty();
        }
        return range(path, from.get(), to.get(), Scale.valueOf(scale.toUpperCase(Locale.ROOT)), points, members);
    }

    private Optional<Axis> range(String path, Quantity from, Quantity to, Scale scale, int points, Members members) {
        try {
            return Optional.of(new Axis.Range(path, from.number(), to.number(), from.unit(), scale, points));
        } catch (IllegalArgumentException refusal) {
            problems.error(members.json(), refusal.getMessage(), "ends above 0, or \"scale\": \"linear\"");
            return Optional.empty();
        }
    }

    private Optional<Quantity> quantity(LocatedJson json) {
        if (json.kind() == Kind.NUMBER && Double.isFinite(json.number())) {
            return Optional.of(new Quantity(json.number(), ""));
        }
        if (json.kind() == Kind.TEXT) {
            Matcher parts = QUANTITY.matcher(json.text().strip());
            if (parts.matches()
                    && parts.group(2) != null
                    && number(parts.group(1)).isPresent()) {
                return Optional.of(new Quantity(number(parts.group(1)).getAsDouble(), parts.group(2)));
            }
        }
        problems.error(json, json.shown() + " is no end of a range", "a number, or a number with a unit as \"1 km\"");
        return Optional.empty();
    }
}
