package org.bellwire.topologies.json;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the members of one object by name and type, and remembers which names were asked for, so that the others can be
 * reported as unknown.
 *
 * <p>No method throws for what a user wrote. A missing or unusable value is reported, and reading goes on with the
 * fallback, or with a stand-in (the empty text, the least number of the range): results are of use only when
 * {@link Problems#hasErrors()} is false at the end. A member that is {@code null} counts as absent.
 */
public final class Members {

    private final LocatedJson json;
    private final Problems problems;
    private final Set<String> known = new LinkedHashSet<>();

    private Members(LocatedJson json, Problems problems) {
        this.json = json;
        this.problems = problems;
    }

    /** The members of an object; any other value is reported and read as an object without members. */
    public static Members of(LocatedJson json, Problems problems) {
        if (json.isObject()) {
            return new Members(json, problems);
        }
        problems.error(json, json.shown() + " is not an object", "an object: { ... }");
        // the object has been reported once: no further complaints about missing members
        return new Members(LocatedJson.object(Map.of(), json.origin(), json.place()), new Problems());
    }

    public LocatedJson json() {
        return json;
    }

    public Problems problems() {
        return problems;
    }

    /** Whether the member is there and not null. */
    public boolean has(String name) {
        return optional(name).isPresent();
    }

    /** The value as it is, unless absent or null. */
    public Optional<LocatedJson> optional(String name) {
        known.add(name);
        return json.member(name).filter(value -> !value.isNull());
    }

    /** The value as it is; reported when absent or null. */
    public Optional<LocatedJson> required(String name) {
        Optional<LocatedJson> value = optional(name);
        if (value.isEmpty()) {
            String finding = json.member(name).isPresent() ? "\"" + name + "\" is null" : "\"" + name + "\" is missing";
            problems.error(json, finding, "an object with the key \"" + name + "\"");
        }
        return value;
    }

    /** Declares a key that is read elsewhere, or not at all, so that it is not reported as unknown. */
    public Members knows(String... names) {
        known.addAll(List.of(names));
        return this;
    }

    public Optional<String> text(String name) {
        return optional(name).flatMap(this::asText);
    }

    /** A text of at least one letter. */
    public String requiredText(String name) {
        Optional<LocatedJson> value = required(name);
        String text = value.flatMap(this::asText).orElse("");
        value.filter(found -> found.kind() == LocatedJson.Kind.TEXT && text.isEmpty())
                .ifPresent(found -> problems.error(found, "\"\" is empty", "text of at least one letter"));
        return text;
    }

    /** One of a closed or listed set of words. */
    public Optional<String> choice(String name, Collection<String> words) {
        return optional(name).flatMap(value -> asChoice(value, words));
    }

    public String choice(String name, String fallback, Collection<String> words) {
        return choice(name, words).orElse(fallback);
    }

    public String requiredChoice(String name, Collection<String> words) {
        return required(name).flatMap(value -> asChoice(value, words)).orElse("");
    }

    public OptionalDouble quantity(String name, Quantity quantity, Range range) {
        return optional(name).map(value -> asQuantity(value, quantity, range)).orElse(OptionalDouble.empty());
    }

    public double quantity(String name, double fallback, Quantity quantity, Range range) {
        return quantity(name, quantity, range).orElse(fallback);
    }

    public double requiredQuantity(String name, Quantity quantity, Range range) {
        return required(name)
                .map(value -> asQuantity(value, quantity, range))
                .orElse(OptionalDouble.empty())
                .orElse(range.least());
    }

    /** A whole number; {@code 1e10} and {@code 10.0} are whole. */
    public OptionalLong whole(String name, long least, long most) {
        return optional(name).map(value -> asWhole(value, least, most)).orElse(OptionalLong.empty());
    }

    public long whole(String name, long fallback, long least, long most) {
        return whole(name, least, most).orElse(fallback);
    }

    public long requiredWhole(String name, long least, long most) {
        return required(name)
                .map(value -> asWhole(value, least, most))
                .orElse(OptionalLong.empty())
                .orElse(least);
    }

    public boolean truth(String name, boolean fallback) {
        return optional(name).map(value -> asTruth(value, fallback)).orElse(fallback);
    }

    /** A list; empty when absent, or after a report when it is something else. */
    public List<LocatedJson> list(String name) {
        return optional(name).map(this::asList).orElse(List.of());
    }

    /** A list whose every element is an object; each is made when its turn comes. */
    public Stream<Members> objects(String name) {
        return list(name).stream().map(element -> of(element, problems));
    }

    public Optional<Members> object(String name) {
        return optional(name).map(value -> of(value, problems));
    }

    /** Call last: reports every key nobody asked for as an error. */
    public void refuseUnknown() {
        unknown().forEach(name -> problems.unknownWord(json.members().get(name), "unknown key", name, known));
    }

    /** Call last: reports every key nobody asked for as ignored. */
    public void warnUnknown() {
        unknown().forEach(name -> problems.doubtfulWord(json.members().get(name), "unknown key, ignored", name, known));
    }

    private List<String> unknown() {
        return json.members().keySet().stream()
                .filter(name -> !known.contains(name))
                .toList();
    }

    private Optional<String> asText(LocatedJson value) {
        if (value.kind() == LocatedJson.Kind.TEXT) {
            return Optional.of(value.text());
        }
        problems.error(value, value.shown() + " is not text", "text in quotes");
        return Optional.empty();
    }

    private Optional<String> asChoice(LocatedJson value, Collection<String> words) {
        if (value.kind() == LocatedJson.Kind.TEXT && words.contains(value.text())) {
            return Optional.of(value.text());
        }
        String word = value.kind() == LocatedJson.Kind.TEXT ? value.text() : "";
        problems.unknownWord(value, value.shown() + " is not known here", word, words);
        return Optional.empty();
    }

    private OptionalDouble asQuantity(LocatedJson value, Quantity quantity, Range range) {
        OptionalDouble read = quantity.read(value, problems);
        if (read.isEmpty() || range.contains(read.getAsDouble())) {
            return read;
        }
        String unit = quantity == Quantity.FRACTION ? "" : ", in " + quantity.unit();
        problems.error(value, value.shown() + " is out of range", range + unit);
        return OptionalDouble.empty();
    }

    private OptionalLong asWhole(LocatedJson value, long least, long most) {
        OptionalLong read =
                value.kind() == LocatedJson.Kind.NUMBER ? NumberLiteral.toLong(value.literal()) : OptionalLong.empty();
        boolean fits = read.isPresent() && read.getAsLong() >= least && read.getAsLong() <= most;
        if (fits) {
            return read;
        }
        String finding = read.isPresent() ? " is out of range" : " is not a whole number";
        problems.error(value, value.shown() + finding, "a whole number from " + least + " to " + most);
        return OptionalLong.empty();
    }

    private boolean asTruth(LocatedJson value, boolean fallback) {
        if (value.kind() == LocatedJson.Kind.TRUTH) {
            return value.truth();
        }
        problems.error(value, value.shown() + " is not true or false", "true or false");
        return fallback;
    }

    private List<LocatedJson> asList(LocatedJson value) {
        if (value.kind() == LocatedJson.Kind.LIST) {
            return value.elements();
        }
        problems.error(value, value.shown() + " is not a list", "a list: [ ... ]");
        return List.of();
    }
}
