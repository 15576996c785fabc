package org.bellwire.topologies.json;

/** Where a value was written: a position in a file, or something without lines, as an option of the command line. */
public sealed interface Origin {

    static Origin position(String file, int line, int column) {
        return new Position(file, line, column);
    }

    /** A whole file, or an option such as {@code --set stop_time}. */
    static Origin named(String name) {
        return new Named(name);
    }

    /** Lines and columns count from one; columns count characters. */
    record Position(String file, int line, int column) implements Origin {
        @Override
        public String toString() {
            return file + ":" + line + ":" + column;
        }
    }

    /** A source without positions. */
    record Named(String name) implements Origin {
        @Override
        public String toString() {
            return name;
        }
    }
}
