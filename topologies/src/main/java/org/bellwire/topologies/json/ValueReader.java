package org.bellwire.topologies.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** From Jackson's streaming parser to located values, with everything that is in them. */
class ValueReader {

    private final JsonParser parser;
    private final Function<JsonLocation, Origin> origins;
    private final Problems problems;

    ValueReader(JsonParser parser, Function<JsonLocation, Origin> origins, Problems problems) {
        this.parser = parser;
        this.origins = origins;
        this.problems = problems;
    }

    /** The value whose first token the parser has read. */
    LocatedJson value(JsonPath place) throws IOException {
        Origin origin = origins.apply(parser.currentTokenLocation());
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(origin, place);
            case START_ARRAY -> LocatedJson.list(elements(place), origin, place);
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
            if (members.containsKey(name)) {
                again(members, name, place.member(name));
            } else {
                parser.nextToken();
                members.put(name, value(place.member(name)));
            }
        }
        return LocatedJson.object(members, origin, place);
    }

    private void again(Map<String, LocatedJson> members, String name, JsonPath place) throws IOException {
        Origin key = origins.apply(parser.currentTokenLocation());
        Origin earlier = members.get(name).origin();
        parser.nextToken();
        members.put(name, value(place));
        problems.add(new Problem(
                Problem.Severity.ERROR,
                key,
                place.toString(),
                "this key is already there, at " + earlier,
                "each key once in an object",
                Optional.empty()));
    }

    Elements elements(JsonPath place) throws IOException {
        List<LocatedJson> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(place.element(elements.size())));
        }
        return Elements.kept(elements);
    }
}
