package org.bellwire.topologies.json;

/** The place of a value in its tree, kept as a link to the parent's place so that a large tree costs little. */
sealed interface JsonPath {

    static JsonPath root() {
        return new Root();
    }

    default JsonPath member(String name) {
        return new Member(this, name);
    }

    default JsonPath element(int index) {
        return new Element(this, index);
    }

    /** The top of the tree; reads as the empty text. */
    record Root() implements JsonPath {
        @Override
        public String toString() {
            return "";
        }
    }

    /** A member of an object: {@code parent.name}, or {@code parent["odd name"]}. */
    record Member(JsonPath parent, String name) implements JsonPath {
        @Override
        public String toString() {
            String before = parent.toString();
            if (!isPlain(name)) {
                return before + "[\"" + Excerpt.of(name) + "\"]";
            }
            return before.isEmpty() ? name : before + "." + name;
        }

        private static boolean isPlain(String name) {
            return !name.isEmpty()
                    && name.length() <= Excerpt.LONGEST
                    && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-');
        }
    }

    /** An element of a list: {@code parent[index]}, counted from zero. */
    record Element(JsonPath parent, int index) implements JsonPath {
        @Override
        public String toString() {
            return parent + "[" + index + "]";
        }
    }
}
