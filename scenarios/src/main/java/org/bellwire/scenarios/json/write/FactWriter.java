package org.bellwire.scenarios.json.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Optional;
import org.bellwire.hardware.address.MemoryId;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.kernel.observe.Observation;

/** Writes facts as lines of JSON, one object a fact: its kind, then the components of its record. Times are picoseconds. */
public final class FactWriter {
    private final JsonFactory factory = new JsonFactory();

    /** The line of one fact, with its end. */
    public String line(int replication, Observation fact) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(text)) {
            json.writeStartObject();
            json.writeNumberField("replication", replication);
            json.writeStringField("fact", fact.getClass().getSimpleName());
            writeComponents(fact, json);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.append('\n').toString();
    }

    private void writeComponents(Object value, JsonGenerator json) throws IOException {
        RecordComponent[] components = value.getClass().getRecordComponents();
        if (components == null) {
            json.writeStringField("text", value.toString());
            return;
        }
        for (RecordComponent component : components) {
            json.writeFieldName(component.getName());
            write(read(component, value), json);
        }
    }

    private static Object read(RecordComponent component, Object value) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException("cannot read " + component, hidden);
        }
    }

    private void write(Object value, JsonGenerator json) throws IOException {
        if (value instanceof Optional<?> optional) {
            writeOptional(optional, json);
        } else if (value instanceof Collection<?> elements) {
            json.writeStartArray();
            for (Object element : elements) {
                write(element, json);
            }
            json.writeEndArray();
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Double number) {
            json.writeNumber(Double.isFinite(number) ? NumberText.of(number) : "null");
        } else if (value instanceof Number number) {
            json.writeNumber(number.longValue());
        } else if (value instanceof NodeId node) {
            json.writeString(node.name());
        } else if (value instanceof MemoryId || !value.getClass().isRecord()) {
            json.writeString(value.toString());
        } else {
            json.writeStartObject();
            writeComponents(value, json);
            json.writeEndObject();
        }
    }

    private void writeOptional(Optional<?> optional, JsonGenerator json) throws IOException {
        if (optional.isPresent()) {
            write(optional.get(), json);
        } else {
            json.writeNull();
        }
    }
}
