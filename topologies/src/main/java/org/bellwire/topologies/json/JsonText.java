package org.bellwire.topologies.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** From text to one located value, or to a report of why it is not JSON. */
final class JsonText {

    private static final String SYNTAX =
            "one JSON value (UTF-8; // and /* */ comments and trailing commas are allowed)";

    private final JsonParser parser;
    private final ValueReader values;
    private final Function<JsonLocation, Origin> origins;
    private final Problems problems;

    private JsonText(JsonParser parser, ValueReader values, Function<JsonLocation, Origin> origins, Problems problems) {
        this.parser = parser;
        this.values = values;
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
            return parse(new Document(SourceText.read(file), shown), problems);
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
        return parse(new Document(SourceText.of(text), file), problems);
    }

    private static Optional<LocatedJson> parse(Document document, Problems problems) {
        try (JsonParser parser = Document.parser(document.text().from(0))) {
            Function<JsonLocation, Origin> origins = at -> OutlineReader.origin(document, at);
            return new JsonText(parser, new OutlineReader(document, parser, problems), origins, problems).document();
        } catch (IOException e) {
            throw new AssertionError("reading a text does no input", e);
        }
    }

    static LocatedJson ofOption(String text, Origin origin) {
        Problems unused = new Problems();
        try (JsonParser parser = Document.parser(new StringReader(text))) {
            ValueReader values = new ValueReader(parser, at -> origin, unused);
            return new JsonText(parser, values, at -> origin, unused)
                    .document()
                    .orElseGet(() -> LocatedJson.scalar(LocatedJson.Kind.TEXT, text, origin, JsonPath.root()));
        } catch (IOException e) {
            throw new AssertionError("reading a text does no input", e);
        }
    }

    private Optional<LocatedJson> document() throws IOException {
        try {
            return onlyValue();
        } catch (JsonProcessingException e) {
            JsonLocation where = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
            return refused(where, "this is not JSON: " + explain(e));
        }
    }

    private Optional<LocatedJson> onlyValue() throws IOException {
        if (parser.nextToken() == null) {
            return refused(parser.currentLocation(), "there is no value");
        }
        LocatedJson value = values.value(JsonPath.root());
        if (parser.nextToken() != null) {
            return refused(parser.currentTokenLocation(), "there is more text after the JSON value");
        }
        return Optional.of(value);
    }

    private Optional<LocatedJson> refused(JsonLocation where, String finding) {
        problems.error(origins.apply(where), finding, SYNTAX);
        return Optional.empty();
    }

    /** Jackson's words without its references to streams and settings. */
    private static String explain(JsonProcessingException e) {
        if (e instanceof JsonEOFException) {
            return "the text ends too early";
        }
        if (e instanceof StreamConstraintsException && e.getOriginalMessage().contains("depth")) {
            return "values are nested deeper than " + Document.DEEPEST + " levels";
        }
        String words = e.getOriginalMessage().lines().findFirst().orElse("unreadable");
        return Excerpt.ofSentence(words.replaceAll(" \\((for|start marker|end marker|in )[^)]*\\).*", ""));
    }
}
