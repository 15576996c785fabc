package org.bellwire.topologies.json;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/** The elements of a list as its text: each is read when it is asked for, and none is held. */
final class TextElements extends Elements {

    private final Document document;
    private final Marks marks;
    private final JsonPath place;

    TextElements(Document document, Marks marks, JsonPath place) {
        this.document = document;
        this.marks = marks;
        this.place = place;
    }

    @Override
    public LocatedJson get(int index) {
        Objects.checkIndex(index, size());
        Marks.Mark mark = marks.before(index);
        ElementCursor cursor = new ElementCursor(document, mark, place, size());
        for (int i = mark.index(); i < index; i++) {
            cursor.skip();
        }
        return cursor.next();
    }

    @Override
    public Iterator<LocatedJson> iterator() {
        return size() == 0
                ? List.<LocatedJson>of().iterator()
                : new ElementCursor(document, marks.before(0), place, size());
    }

    @Override
    public int size() {
        return marks.size();
    }

    @Override
    Elements movedTo(JsonPath moved) {
        return new TextElements(document, marks, moved);
    }
}
