package org.bellwire.topologies.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A located tree as Jackson's own, for its writers. */
final class JacksonTree {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JacksonTree() {}

    static JsonNode of(LocatedJson json) {
        return switch (json.kind()) {
            case OBJECT -> object(json);
            case LIST -> list(json);
            case TEXT -> NODES.textNode(json.text());
            case NUMBER -> NumberLiteral.toJackson(json.literal());
            case TRUTH -> NODES.booleanNode(json.truth());
            case NULL -> NODES.nullNode();
        };
    }

    private static ObjectNode object(LocatedJson json) {
        ObjectNode object = NODES.objectNode();
        json.members().forEach((name, value) -> object.set(name, of(value)));
        return object;
    }

    private static ArrayNode list(LocatedJson json) {
        ArrayNode list = NODES.arrayNode();
        json.elements().forEach(value -> list.add(of(value)));
        return list;
    }
}
