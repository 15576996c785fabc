package org.bellwire.topologies.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.Reader;

/**
 * A JSON text and what messages call it.
 *
 * @param text all of it
 * @param name of the file
 */
record Document(SourceText text, String name) {

    static final int DEEPEST = 200;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    static JsonParser parser(Reader text) throws IOException {
        return FACTORY.createParser(text);
    }

    Origin origin(int line, int column) {
        return Origin.position(name, line, column);
    }
}
