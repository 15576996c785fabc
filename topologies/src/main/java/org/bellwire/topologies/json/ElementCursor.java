package org.bellwire.topologies.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Reads the elements of a list one after the other, from text that has been found good before. */
final class ElementCursor implements Iterator<LocatedJson> {

    private final Document document;
    private final Marks.Mark start;
    private final JsonPath place;
    private final int size;
    private final JsonParser parser;
    private final ValueReader reader;
    private int index;

    ElementCursor(Document document, Marks.Mark start, JsonPath place, int size) {
        this.document = document;
        this.start = start;
        this.place = place;
        this.size = size;
        index = start.index();
        try {
            parser = Document.parser(new OpenedList(document.text().from(start.offset())));
            parser.nextToken();
        } catch (IOException e) {
            throw changed(e);
        }
        // what is wrong with the values was reported when the document was read
        reader = new ValueReader(parser, this::origin, new Problems());
    }

    @Override
    public boolean hasNext() {
        return index < size;
    }

    @Override
    public LocatedJson next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        try {
            parser.nextToken();
            LocatedJson element = reader.value(place.element(index++));
            if (!hasNext()) {
                parser.close();
            }
            return element;
        } catch (IOException e) {
            throw changed(e);
        }
    }

    void skip() {
        try {
            parser.nextToken();
            parser.skipChildren();
            index++;
        } catch (IOException e) {
            throw changed(e);
        }
    }

    /** From the parser's text, which begins with a bracket of its own, to the document. */
    private Origin origin(JsonLocation at) {
        return at.getLineNr() == 1
                ? document.origin(start.line(), start.column() + at.getColumnNr() - 2)
                : document.origin(start.line() + at.getLineNr() - 1, at.getColumnNr());
    }

    private static AssertionError changed(IOException e) {
        return new AssertionError("this text was read before without a fault", e);
    }
}
