package org.bellwire.scenarios.cli;

import java.util.OptionalDouble;
import org.bellwire.scenarios.json.write.JsonText;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.Origin;
import org.bellwire.topologies.json.Problems;
import org.bellwire.topologies.json.Quantity;
import org.bellwire.topologies.json.Range;

/** Reads quantities from the command line as files write them: a number, or text with a unit. */
final class QuantityOption {
    private QuantityOption() {}

    /**
     * The value in the unit of plain numbers.
     *
     * @throws org.bellwire.topologies.json.BadInputException if it is none, or out of range
     */
    static double read(String option, String text, Quantity quantity, Range range) {
        Problems problems = new Problems();
        Origin origin = Origin.named(option);
        LocatedJson plain = LocatedJson.ofOption(text, origin);
        boolean isNumber = plain.kind() == LocatedJson.Kind.NUMBER;
        LocatedJson value = isNumber ? plain : LocatedJson.ofOption(JsonText.quoted(text), origin);
        OptionalDouble read = quantity.read(value, problems);
        if (read.isPresent() && !range.contains(read.getAsDouble())) {
            problems.error(
                    origin,
                    text + " is out of range",
                    range + (quantity == Quantity.FRACTION ? "" : " " + quantity.unit()));
        }
        problems.throwIfErrors();
        return read.orElseThrow();
    }
}
