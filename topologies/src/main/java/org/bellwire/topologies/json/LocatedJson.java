package org.bellwire.topologies.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An immutable JSON value that knows where it was written and its path in the tree. Comments, trailing commas and the
 * numbers {@code NaN} and {@code Infinity} are accepted; duplicate keys are not.
 *
 * <p>A value that was read from a file holds the text of the file, and of the lists that are in no other list no more
 * than that: their elements are made from the text when they are asked for.
 *
 * <p>Accessors of another kind than the value's own throw {@link IllegalStateException}: read user data through
 * {@link Members}, which reports instead.
 */
public final class LocatedJson {

    /** The six kinds of JSON value, with the words that messages use. */
    public enum Kind {
        OBJECT("an object"),
        LIST("a list"),
        TEXT("text"),
        NUMBER("a number"),
        TRUTH("true or false"),
        NULL("null");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    private final Kind kind;
    private final Object content;
    private final Origin origin;
    private final JsonPath path;

    private LocatedJson(Kind kind, Object content, Origin origin, JsonPath path) {
        this.kind = kind;
        this.content = content;
        this.origin = origin;
        this.path = path;
    }

    /** Reads a file; reports under the name {@code shown}. Empty when it is unreadable or not JSON. */
    public static Optional<LocatedJson> read(Path file, String shown, Problems problems) {
        return JsonText.read(file, shown, problems);
    }

    /** Reads a text that came from {@code file}. Empty when it is not JSON. */
    public static Optional<LocatedJson> parse(String text, String file, Problems problems) {
        return JsonText.parse(text, file, problems);
    }

    /** The value of an option: JSON when it reads as such ({@code 3}, {@code [1, 2]}), plain text otherwise. */
    public static LocatedJson ofOption(String text, Origin origin) {
        return JsonText.ofOption(text, origin);
    }

    /** An object without members, to be filled by {@link #with}. */
    public static LocatedJson emptyObject(Origin origin) {
        return object(Map.of(), origin, JsonPath.root());
    }

    /** Takes the map over. */
    static LocatedJson object(Map<String, LocatedJson> members, Origin origin, JsonPath path) {
        return new LocatedJson(Kind.OBJECT, Collections.unmodifiableMap(members), origin, path);
    }

    static LocatedJson list(Elements elements, Origin origin, JsonPath path) {
        return new LocatedJson(Kind.LIST, elements, origin, path);
    }

    /** A text, a number (its literal), {@code Boolean}, or null (any content). */
    static LocatedJson scalar(Kind kind, Object content, Origin origin, JsonPath path) {
        return new LocatedJson(kind, content, origin, path);
    }

    public Kind kind() {
        return kind;
    }

    public boolean isObject() {
        return kind == Kind.OBJECT;
    }

    public boolean isNull() {
        return kind == Kind.NULL;
    }

    public Origin origin() {
        return origin;
    }

    /** For instance {@code nodes[3].memo_size}; empty at the top. */
    public String path() {
        return path.toString();
    }

    JsonPath place() {
        return path;
    }

    /** Members in the order of the file. */
    @SuppressWarnings("unchecked")
    public Map<String, LocatedJson> members() {
        return (Map<String, LocatedJson>) contentOf(Kind.OBJECT);
    }

    /** The member of that name, if this is an object that has one. */
    public Optional<LocatedJson> member(String name) {
        return isObject() ? Optional.ofNullable(members().get(name)) : Optional.empty();
    }

    /**
     * The elements in order. Those of a big list may be read from the text each time they are asked for: go through them
     * once, and hold what is needed of them.
     */
    public List<LocatedJson> elements() {
        return contained();
    }

    Elements contained() {
        return (Elements) contentOf(Kind.LIST);
    }

    public String text() {
        return (String) contentOf(Kind.TEXT);
    }

    /** The number as written, such as {@code 1e10}. */
    public String literal() {
        return (String) contentOf(Kind.NUMBER);
    }

    /** The nearest double; infinite when the literal is beyond all doubles. */
    public double number() {
        return NumberLiteral.toDouble(literal());
    }

    public boolean truth() {
        return (Boolean) contentOf(Kind.TRUTH);
    }

    /** The value as a message quotes it: scalars as written and cut to size, others by kind and size. */
    public String shown() {
        return switch (kind) {
            case OBJECT -> members().isEmpty() ? "an empty object" : "an object";
            case LIST -> "a list of " + elements().size();
            case TEXT -> "\"" + Excerpt.of(text()) + "\"";
            case NUMBER -> Excerpt.of(literal());
            case TRUTH -> String.valueOf(truth());
            case NULL -> "null";
        };
    }

    /**
     * This tree with the values at a place replaced. A path is dotted, with {@code [i]}, {@code [*]} or {@code [name]}
     * for lists, where a name is that of an element's {@code name}; {@code nodes[*].memo_size} replaces many. Missing
     * members of objects are made. A path that leads nowhere is reported and changes nothing.
     */
    public LocatedJson with(String where, LocatedJson value, Problems problems) {
        return Replacement.parse(where, value, problems)
                .map(replacement -> replacement.applyTo(this))
                .orElse(this);
    }

    /** As {@code --set PATH=VALUE} on a command line does it: the new value's origin is {@code --set PATH}. */
    public LocatedJson withOption(String where, String value, Problems problems) {
        return with(where, ofOption(value, Origin.named("--set " + where)), problems);
    }

    /** This value and all below it, for the place it is moved to. */
    LocatedJson movedTo(JsonPath place) {
        return switch (kind) {
            case OBJECT -> {
                Map<String, LocatedJson> moved = new LinkedHashMap<>();
                members().forEach((name, value) -> moved.put(name, value.movedTo(place.member(name))));
                yield object(moved, origin, place);
            }
            case LIST -> list(contained().movedTo(place), origin, place);
            default -> new LocatedJson(kind, content, origin, place);
        };
    }

    /** This value as the subtree of another document: the top again, origins kept. */
    public LocatedJson detached() {
        return movedTo(JsonPath.root());
    }

    /** For Jackson's writers. Numbers keep their literal value; infinite ones become text. */
    public JsonNode toJackson() {
        return JacksonTree.of(this);
    }

    @Override
    public String toString() {
        return toJackson().toString();
    }

    private Object contentOf(Kind wanted) {
        if (kind != wanted) {
            throw new IllegalStateException(path + " is " + shown() + ", not " + wanted.words() + " (" + origin + ")");
        }
        return content;
    }
}
