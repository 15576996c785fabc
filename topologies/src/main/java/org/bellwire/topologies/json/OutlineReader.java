package org.bellwire.topologies.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/**
 * Reads a whole document and reports all that is wrong with it, but holds only its outline: the elements of every list
 * that is in no other list are let go again, and read anew from the text when somebody asks for them.
 */
final class OutlineReader extends ValueReader {

    private final Document document;
    private final JsonParser parser;
    private final ValueReader whole;

    OutlineReader(Document document, JsonParser parser, Problems problems) {
        super(parser, at -> origin(document, at), problems);
        this.document = document;
        this.parser = parser;
        whole = new ValueReader(parser, at -> origin(document, at), problems);
    }

    static Origin origin(Document document, JsonLocation at) {
        return document.origin(at.getLineNr(), at.getColumnNr());
    }

    @Override
    Elements elements(JsonPath place) throws IOException {
        Marks marks = new Marks();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            marks.add(parser.currentTokenLocation());
            whole.value(place.element(marks.size() - 1));
        }
        return new TextElements(document, marks, place);
    }
}
