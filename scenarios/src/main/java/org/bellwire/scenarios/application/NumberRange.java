package org.bellwire.scenarios.application;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.Members;
import org.bellwire.topologies.json.Problems;
import org.bellwire.topologies.json.Quantity;
import org.bellwire.topologies.json.Range;

/**
 * From where to where a random value is drawn: {@code [low, high]}, or one value for both.
 *
 * @param low in the unit of plain numbers
 * @param high not below {@code low}
 */
record NumberRange(double low, double high) {
    private static final int ENDS = 2;

    static NumberRange read(Members members, String name, NumberRange standard, Quantity quantity, Range allowed) {
        Optional<LocatedJson> value = members.optional(name);
        if (value.isEmpty()) {
            return standard;
        }
        LocatedJson json = value.get();
        Problems problems = members.problems();
        List<LocatedJson> ends = json.kind() == LocatedJson.Kind.LIST ? json.elements() : List.of(json, json);
        if (ends.size() != ENDS) {
            problems.error(json, json.shown() + " is not a range", "[LOW, HIGH]");
            return standard;
        }
        OptionalDouble low = end(ends.get(0), quantity, allowed, problems);
        OptionalDouble high = end(ends.get(1), quantity, allowed, problems);
        if (low.isEmpty() || high.isEmpty()) {
            return standard;
        }
        if (low.getAsDouble() > high.getAsDouble()) {
            problems.error(json, "the range ends before it begins", "[LOW, HIGH] with LOW not above HIGH");
            return standard;
        }
        return new NumberRange(low.getAsDouble(), high.getAsDouble());
    }

    boolean isWhole() {
        return Math.rint(low) == low && Math.rint(high) == high;
    }

    private static OptionalDouble end(LocatedJson json, Quantity quantity, Range allowed, Problems problems) {
        OptionalDouble value = quantity.read(json, problems);
        if (value.isPresent() && !allowed.contains(value.getAsDouble())) {
            problems.error(json, json.shown() + " is out of range", allowed.toString());
            return OptionalDouble.empty();
        }
        return value;
    }
}
