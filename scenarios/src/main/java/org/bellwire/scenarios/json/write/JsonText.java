package org.bellwire.scenarios.json.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.bellwire.topologies.json.LocatedJson;

/** Writes one JSON document as text: two blanks of indentation, Unix line ends, a line end at the end. */
public final class JsonText {
    /** Writes the content of a document, or of a part of one. */
    @FunctionalInterface
    public interface Content {
        void write(JsonText json) throws IOException;
    }

    private final JsonGenerator generator;

    private JsonText(JsonGenerator generator) {
        this.generator = generator;
    }

    public static String of(Content content) {
        StringWriter text = new StringWriter();
        try {
            write(text, content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** Writes the document piece by piece, so that a big one is never held as a whole. Leaves the target open. */
    static void write(Writer target, Content content) throws IOException {
        JsonFactory factory = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        try (JsonGenerator generator = factory.createGenerator(target)) {
            generator.setPrettyPrinter(printer());
            new JsonText(generator).object(content);
        }
        target.append('\n').flush();
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""));
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        return printer;
    }

    /** A text as JSON, in quotes. */
    public static String quoted(String text) {
        return JsonNodeFactory.instance.textNode(text).toString();
    }

    /** A value as it was read: numbers keep the digits they were written with; those that JSON has no word for become text. */
    void value(LocatedJson value) throws IOException {
        switch (value.kind()) {
            case OBJECT ->
                object(json -> {
                    for (Map.Entry<String, LocatedJson> member : value.members().entrySet()) {
                        json.key(member.getKey()).value(member.getValue());
                    }
                });
            case LIST ->
                array(json -> {
                    for (LocatedJson element : value.elements()) {
                        json.value(element);
                    }
                });
            case TEXT -> text(value.text());
            case NUMBER -> literal(value);
            case TRUTH -> flag(value.truth());
            case NULL -> generator.writeNull();
        }
    }

    private void literal(LocatedJson number) throws IOException {
        if (Character.isLetter(number.literal().charAt(number.literal().length() - 1))) {
            generator.writeString(number.literal());
        } else {
            generator.writeNumber(number.literal());
        }
    }

    JsonText key(String key) throws IOException {
        generator.writeFieldName(key);
        return this;
    }

    void object(Content content) throws IOException {
        generator.writeStartObject();
        content.write(this);
        generator.writeEndObject();
    }

    void array(Content content) throws IOException {
        generator.writeStartArray();
        content.write(this);
        generator.writeEndArray();
    }

    void text(String value) throws IOException {
        generator.writeString(value);
    }

    void flag(boolean value) throws IOException {
        generator.writeBoolean(value);
    }

    void count(long value) throws IOException {
        generator.writeNumber(value);
    }

    /** JSON knows neither infinity nor NaN; they become null. */
    void number(double value) throws IOException {
        if (Double.isFinite(value)) {
            generator.writeNumber(NumberText.of(value));
        } else {
            generator.writeNull();
        }
    }

    void number(OptionalDouble value) throws IOException {
        number(value.orElse(Double.NaN));
    }

    void seconds(long picoseconds) throws IOException {
        generator.writeNumber(NumberText.seconds(picoseconds));
    }

    void seconds(OptionalLong picoseconds) throws IOException {
        if (picoseconds.isPresent()) {
            seconds(picoseconds.getAsLong());
        } else {
            generator.writeNull();
        }
    }
}
