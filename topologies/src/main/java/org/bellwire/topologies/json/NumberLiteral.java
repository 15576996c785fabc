package org.bellwire.topologies.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigInteger;
import java.util.OptionalLong;

/** The meaning of a number as it is written in JSON. */
final class NumberLiteral {

    /** Above it a double no longer tells neighboring integers apart. */
    private static final double EXACT = 0x1p53;

    private NumberLiteral() {}

    static double toDouble(String literal) {
        return switch (literal) {
            case "NaN" -> Double.NaN;
            case "Infinity", "+Infinity", "INF", "+INF" -> Double.POSITIVE_INFINITY;
            case "-Infinity", "-INF" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(literal);
        };
    }

    /** The words that writers put in quotes, because strict JSON has no such number. */
    static boolean isInfinite(String text) {
        return text.equals("Infinity") || text.equals("-Infinity");
    }

    /** The whole number written as {@code 10}, {@code 10.0} or {@code 1e1}; empty when it is none or needs more than 64 bits. */
    static OptionalLong toLong(String literal) {
        if (isDigits(literal)) {
            BigInteger exact = new BigInteger(literal);
            return exact.bitLength() < Long.SIZE ? OptionalLong.of(exact.longValue()) : OptionalLong.empty();
        }
        double value = toDouble(literal);
        boolean whole = Math.rint(value) == value && Math.abs(value) < 0x1p63;
        return whole ? OptionalLong.of((long) value) : OptionalLong.empty();
    }

    static boolean isDigits(String literal) {
        int start = literal.startsWith("-") ? 1 : 0;
        return literal.length() > start && literal.chars().skip(start).allMatch(c -> c >= '0' && c <= '9');
    }

    static JsonNode toJackson(String literal) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        double value = toDouble(literal);
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return nodes.textNode(literal);
        }
        if (isDigits(literal)) {
            OptionalLong exact = toLong(literal);
            return exact.isPresent() ? nodes.numberNode(exact.getAsLong()) : nodes.numberNode(new BigInteger(literal));
        }
        return Math.rint(value) == value && Math.abs(value) < EXACT
                ? nodes.numberNode((long) value)
                : nodes.numberNode(value);
    }
}
