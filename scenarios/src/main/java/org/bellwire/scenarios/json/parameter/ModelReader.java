package org.bellwire.scenarios.json.parameter;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.bellwire.kernel.catalog.Catalog;
import org.bellwire.kernel.catalog.Model;
import org.bellwire.kernel.catalog.Parameter;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.Members;
import org.bellwire.topologies.json.Problems;
import org.bellwire.topologies.json.Quantity;
import org.bellwire.topologies.json.Range;

/** Reads a member of an open set: its name, or an object with its {@code type} and the parameters that it declares. */
final class ModelReader {
    private ModelReader() {}

    static <M extends Model> Optional<M> read(
            LocatedJson json, Catalog<M> catalog, BiFunction<M, Map<String, Double>, M> with, Problems problems) {
        if (json.kind() == LocatedJson.Kind.TEXT) {
            if (!catalog.names().contains(json.text())) {
                problems.unknownWord(json, json.shown() + " is not known", json.text(), catalog.names());
                return Optional.empty();
            }
            return equipped(json, catalog.find(json.text()), Map.of(), with, problems);
        }
        Members members = Members.of(json, problems);
        String type = members.requiredChoice("type", catalog.names());
        if (!catalog.names().contains(type)) {
            return Optional.empty();
        }
        M model = catalog.find(type);
        Map<String, Double> values = new TreeMap<>();
        for (Parameter parameter : model.parameters()) {
            Quantity quantity = parameter.unit().equals("s") ? Quantity.SECONDS : Quantity.FRACTION;
            members.quantity(parameter.name(), quantity, Range.FINITE)
                    .ifPresent(value -> values.put(parameter.name(), value));
        }
        members.refuseUnknown();
        return equipped(json, model, values, with, problems);
    }

    private static <M> Optional<M> equipped(
            LocatedJson json,
            M model,
            Map<String, Double> values,
            BiFunction<M, Map<String, Double>, M> with,
            Problems problems) {
        try {
            return Optional.of(with.apply(model, values));
        } catch (IllegalArgumentException refusal) {
            problems.error(json, String.valueOf(refusal.getMessage()), "");
            return Optional.empty();
        }
    }
}
