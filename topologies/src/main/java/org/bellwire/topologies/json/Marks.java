package org.bellwire.topologies.json;

import com.fasterxml.jackson.core.JsonLocation;
import java.util.ArrayList;
import java.util.List;

/** How many elements a list has, and where in the text every sixteenth of them begins: enough to find any of them soon. */
final class Marks {

    private static final int STRIDE = 16;

    private final List<Mark> marks = new ArrayList<>();
    private int size;

    /**
     * Where an element begins.
     *
     * @param index  of the element
     * @param offset in characters from the start of the text, from zero
     * @param line   from one
     * @param column in characters, from one
     */
    record Mark(int index, int offset, int line, int column) {}

    void add(JsonLocation at) {
        if (size % STRIDE == 0) {
            marks.add(new Mark(size, Math.toIntExact(at.getCharOffset()), at.getLineNr(), at.getColumnNr()));
        }
        size++;
    }

    int size() {
        return size;
    }

    /** The last mark that is not behind an element. */
    Mark before(int index) {
        return marks.get(index / STRIDE);
    }
}
