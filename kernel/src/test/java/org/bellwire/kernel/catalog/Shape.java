package org.bellwire.kernel.catalog;

/** An open set for these tests. */
public interface Shape extends Model {
    record Named(String name) implements Shape {
        @Override
        public String description() {
            return "The shape " + name + ".";
        }
    }

    /** Found on the class path. */
    final class Ring implements Shape {
        @Override
        public String name() {
            return "ring";
        }

        @Override
        public String description() {
            return "A closed line.";
        }
    }
}
