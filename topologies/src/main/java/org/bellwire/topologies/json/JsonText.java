package org.bellwire.topologies.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** From text to located values, on Jackson's streaming parser. */
final class JsonText {

    private static final int DEEPEST = 200;
    private static final String SYNTAX =
            "one JSON value (UTF-8; // and /* */ comments and trailing commas are allowed)";

    private final JsonParser parser;
    private final Function<JsonLocation, Origin> origins;
    private final Problems problems;

    private JsonText(JsonParser parser, Function<JsonLocation, Origin> origins, Problems problems) {
        this.parser = parser;
        this.origins = origins;
        this.problems = problems;
    }

    static Optional<LocatedJson> read(Path file, String shown, Problems problems) {
        Origin whole = Origin.named(shown);
        try {
            if (Files.isDirectory(file)) {
                problems.error(whole, "this is a directory", "a JSON file");
                return Optional.empty();
            }
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return parse(text, shown, problems);
        } catch (CharacterCodingException e) {
            problems.error(whole, "the file is not UTF-8 text", SYNTAX);
        } catch (NoSuchFileException e) {
            problems.error(whole, "there is no such file", "the path of a JSON file");
        } catch (IOException | OutOfMemoryError e) {
            problems.error(whole, "the file can not be read (" + e.getMessage() + ")", "a readable JSON file");
        }
        return Optional.empty();
    }

    static Optional<LocatedJson> parse(String text, String file, Problems problems) {
        // a byte-order mark is not JSON, but some editors write one
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return parse(body, at -> Origin.position(file, at.getLineNr(), at.getColumnNr()), problems);
    }

    static LocatedJson ofOption(String text, Origin origin) {
        return parse(text, at -> origin, new Problems())
                .orElseGet(() -> LocatedJson.scalar(LocatedJson.Kind.TEXT, text, origin, JsonPath.root()));
    }

    private static Optional<LocatedJson> parse(String text, Function<JsonLocation, Origin> origins, Problems problems) {
        try (JsonParser parser = factory().createParser(text)) {
            JsonText reader = new JsonText(parser, origins, problems);
            try {
                return reader.document();
            } catch (JsonProcessingException e) {
                JsonLocation where = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
                problems.error(origins.apply(where), "this is not JSON: " + explain(e), SYNTAX);
                return Optional.empty();
            }
        } catch (IOException e) {
            throw new AssertionError("reading a text does no input", e);
        }
    }

    private static JsonFactory factory() {
        return JsonFactory.builder()
                .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                .build();
    }

    private Optional<LocatedJson> document() throws IOException {
        if (parser.nextToken() == null) {
            problems.error(origins.apply(parser.currentLocation()), "there is no value", SYNTAX);
            return Optional.empty();
        }
        LocatedJson value = value(JsonPath.root());
        if (parser.nextToken() != null) {
            problems.error(
                    origins.apply(parser.currentTokenLocation()), "there is more text after the JSON value", SYNTAX);
            return Optional.empty();
        }
        return Optional.of(value);
    }

    private LocatedJson value(JsonPath place) throws IOException {
        Origin origin = origins.apply(parser.currentTokenLocation());
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(origin, place);
            case START_ARRAY -> list(origin, place);
            case VALUE_STRING -> LocatedJson.scalar(LocatedJson.Kind.TEXT, parser.getText(), origin, place);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                LocatedJson.scalar(LocatedJson.Kind.NUMBER, parser.getText(), origin, place);
            case VALUE_TRUE -> LocatedJson.scalar(LocatedJson.Kind.TRUTH, true, origin, place);
            case VALUE_FALSE -> LocatedJson.scalar(LocatedJson.Kind.TRUTH, false, origin, place);
            case VALUE_NULL -> LocatedJson.scalar(LocatedJson.Kind.NULL, "null", origin, place);
            default -> throw new AssertionError("no JSON text begins a value with " + parser.currentToken());
        };
    }

    private LocatedJson object(Origin origin, JsonPath place) throws IOException {
        Map<String, LocatedJson> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Origin key = origins.apply(parser.currentTokenLocation());
            parser.nextToken();
            LocatedJson value = value(place.member(name));
            LocatedJson earlier = members.put(name, value);
            if (earlier != null) {
                problems.add(new Problem(
                        Problem.Severity.ERROR,
                        key,
                        value.path(),
                        "this key is already there, at " + earlier.origin(),
                        "each key once in an object",
                        Optional.empty()));
            }
        }
        return LocatedJson.object(members, origin, place);
    }

    private LocatedJson list(Origin origin, JsonPath place) throws IOException {
        List<LocatedJson> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(place.element(elements.size())));
        }
        return LocatedJson.list(elements, origin, place);
    }

    /** Jackson's words without its references to streams and settings. */
    private static String explain(JsonProcessingException e) {
        if (e instanceof JsonEOFException) {
            return "the text ends too early";
        }
        if (e instanceof StreamConstraintsException && e.getOriginalMessage().contains("depth")) {
            return "values are nested deeper than " + DEEPEST + " levels";
        }
        String words = e.getOriginalMessage().lines().findFirst().orElse("unreadable");
        return Excerpt.ofSentence(words.replaceAll(" \\((for|start marker|end marker|in )[^)]*\\).*", ""));
    }
}
