package org.bellwire.scenarios.json.parameter;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bellwire.kernel.catalog.Catalog;
import org.bellwire.kernel.catalog.Parameter;
import org.bellwire.protocols.continuous.ContinuousGeneration;
import org.bellwire.protocols.continuous.ContinuousSettings;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.Members;
import org.bellwire.topologies.json.Problems;
import org.bellwire.topologies.json.Quantity;
import org.bellwire.topologies.json.Range;

/** Reads {@code continuous}: how pairs are made ahead of requests. A name, or an object with its {@code type} and parameters. */
final class ContinuousReader {
    private ContinuousReader() {}

    static Optional<ContinuousGeneration> read(Optional<LocatedJson> group, Problems problems) {
        return group.flatMap(json -> read(json, Catalog.load(ContinuousGeneration.class), problems));
    }

    private static Optional<ContinuousGeneration> read(
            LocatedJson json, Catalog<ContinuousGeneration> catalog, Problems problems) {
        if (json.kind() == LocatedJson.Kind.TEXT) {
            if (!catalog.names().contains(json.text())) {
                problems.unknownWord(json, json.shown() + " is not known", json.text(), catalog.names());
                return Optional.empty();
            }
            return equipped(
                    json, catalog.find(json.text()), new ContinuousSettings(Map.of(), Map.of(), Map.of()), problems);
        }
        Members members = Members.of(json, problems);
        String type = members.requiredChoice("type", catalog.names());
        if (!catalog.names().contains(type)) {
            return Optional.empty();
        }
        ContinuousGeneration model = catalog.find(type);
        ContinuousSettings settings = settings(model, members);
        members.refuseUnknown();
        return problems.hasErrors() ? Optional.empty() : equipped(json, model, settings, problems);
    }

    private static ContinuousSettings settings(ContinuousGeneration model, Members members) {
        Map<String, Double> numbers = new TreeMap<>();
        Map<String, String> words = new TreeMap<>();
        Map<String, Boolean> truths = new TreeMap<>();
        for (Parameter parameter : model.parameters()) {
            String name = parameter.name();
            switch (parameter.unit()) {
                case ContinuousSettings.WORD -> members.text(name).ifPresent(word -> words.put(name, word));
                case ContinuousSettings.TRUTH -> {
                    if (members.has(name)) {
                        truths.put(name, members.truth(name, false));
                    }
                }
                case "s" ->
                    members.quantity(name, Quantity.SECONDS, Range.FINITE).ifPresent(value -> numbers.put(name, value));
                default ->
                    members.quantity(name, Quantity.FRACTION, Range.FINITE)
                            .ifPresent(value -> numbers.put(name, value));
            }
        }
        return new ContinuousSettings(numbers, words, truths);
    }

    private static Optional<ContinuousGeneration> equipped(
            LocatedJson json, ContinuousGeneration model, ContinuousSettings settings, Problems problems) {
        try {
            return Optional.of(model.with(settings));
        } catch (IllegalArgumentException refusal) {
            problems.error(json, String.valueOf(refusal.getMessage()), "");
            return Optional.empty();
        }
    }
}
