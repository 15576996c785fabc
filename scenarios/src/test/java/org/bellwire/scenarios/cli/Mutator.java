package org.bellwire.scenarios.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Breaks a JSON file in one to three places. */
final class Mutator {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int MOST_CHANGES = 3;
    private static final int DEPTH = 5000;

    private final SplittableRandom random;

    Mutator(SplittableRandom random) {
        this.random = random;
    }

    String mutated(String text) throws IOException {
        JsonNode root = new ObjectMapper().readTree(text);
        if (root.path("topology").isTextual()) {
            String name = Path.of("examples", root.get("topology").asText())
                    .toAbsolutePath()
                    .normalize()
                    .toString();
            ((ObjectNode) root).put("topology", name);
        }
        int changes = 1 + random.nextInt(2) * random.nextInt(MOST_CHANGES);
        for (int i = 0; i < changes; i++) {
            change(containers(root));
        }
        String changed = root.toPrettyString();
        return random.nextInt(10) == 0 ? garbled(changed) : changed;
    }

    private static List<JsonNode> containers(JsonNode root) {
        List<JsonNode> found = new ArrayList<>();
        if (root.isContainerNode() && !root.isEmpty()) {
            found.add(root);
            root.forEach(child -> found.addAll(containers(child)));
        }
        return found;
    }

    private void change(List<JsonNode> containers) {
        JsonNode container = containers.get(random.nextInt(containers.size()));
        if (container instanceof ObjectNode object) {
            List<String> keys = new ArrayList<>();
            object.fieldNames().forEachRemaining(keys::add);
            change(object, keys.get(random.nextInt(keys.size())));
        } else if (container instanceof ArrayNode array) {
            change(array, random.nextInt(array.size()));
        }
    }

    private void change(ObjectNode object, String key) {
        switch (random.nextInt(4)) {
            case 0 -> object.remove(key);
            case 1 -> object.set(key + "x", object.remove(key));
            default -> object.set(key, other(object.get(key)));
        }
    }

    private void change(ArrayNode array, int index) {
        switch (random.nextInt(4)) {
            case 0 -> array.remove(index);
            case 1 -> array.add(array.get(index).deepCopy());
            default -> array.set(index, other(array.get(index)));
        }
    }

    private JsonNode other(JsonNode value) {
        if (!value.isNumber()) {
            return anything();
        }
        return switch (random.nextInt(6)) {
            case 0 -> anything();
            case 1 -> number(value);
            default -> odd(value);
        };
    }

    // Values that may well be allowed, at the edge of what anybody would write.
    private JsonNode odd(JsonNode value) {
        double[] odd = {0, 1, 2, 3, 0.5, 0.25, 1e-3, 1e3, 1e6, value.asDouble() / 7, value.asDouble() * 7};
        double number = odd[random.nextInt(odd.length)];
        return Math.rint(number) == number ? NODES.numberNode((long) number) : NODES.numberNode(number);
    }

    private JsonNode number(JsonNode value) {
        return switch (random.nextInt(12)) {
            case 0 -> NODES.numberNode(0);
            case 1 -> NODES.numberNode(-1);
            case 2 -> NODES.numberNode(-value.asDouble());
            case 3 -> NODES.numberNode(new BigDecimal("1e308"));
            case 4 -> NODES.numberNode(new BigDecimal("1e-308"));
            case 5 -> NODES.numberNode(Long.MAX_VALUE);
            case 6 -> NODES.numberNode(new BigInteger("9".repeat(400)));
            case 7 -> NODES.numberNode(Integer.MAX_VALUE);
            case 8 -> NODES.numberNode(value.asDouble() * 1e6);
            case 9 -> NODES.numberNode(value.asDouble() * 1e-6);
            case 10 -> NODES.numberNode(value.asDouble() + 0.5);
            default -> NODES.numberNode(random.nextLong());
        };
    }

    private JsonNode anything() {
        return switch (random.nextInt(12)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextInt(2) == 0);
            case 2 -> NODES.textNode("");
            case 3 -> NODES.textNode("nobody");
            case 4 -> NODES.textNode("1e999 km");
            case 5 -> NODES.textNode("\u0000\u001b[31m\uD83D\uDD14 " + "long ".repeat(500));
            case 6 -> NODES.arrayNode();
            case 7 -> NODES.objectNode();
            case 8 -> NODES.arrayNode().add("all").add(3).addNull();
            case 9 -> NODES.objectNode().put("at", "*").put("efficiency", -3);
            case 10 -> NODES.textNode("3 s");
            default -> number(NODES.numberNode(1));
        };
    }

    private String garbled(String text) {
        int place = random.nextInt(text.length());
        return switch (random.nextInt(5)) {
            case 0 -> text.substring(0, place);
            case 1 -> text.substring(0, place) + "[".repeat(DEPTH) + text.substring(place);
            case 2 -> "{\"a\":".repeat(DEPTH) + text + "}".repeat(DEPTH);
            case 3 -> text.substring(0, place) + "}" + text.substring(place);
            default -> text.substring(0, place) + "Infinity" + text.substring(place);
        };
    }
}
