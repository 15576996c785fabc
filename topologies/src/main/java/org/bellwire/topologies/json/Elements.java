package org.bellwire.topologies.json;

import java.util.AbstractList;
import java.util.List;
import java.util.stream.IntStream;

/** The elements of a list. Going through them in order may be much cheaper than asking for each by its index. */
abstract class Elements extends AbstractList<LocatedJson> {

    /** Elements that are held in memory. */
    static Elements kept(List<LocatedJson> elements) {
        return new Kept(List.copyOf(elements));
    }

    /** The same elements for a list that is moved to another place. */
    abstract Elements movedTo(JsonPath place);

    private static final class Kept extends Elements {
        private final List<LocatedJson> elements;

        Kept(List<LocatedJson> elements) {
            this.elements = elements;
        }

        @Override
        public LocatedJson get(int index) {
            return elements.get(index);
        }

        @Override
        public int size() {
            return elements.size();
        }

        @Override
        Elements movedTo(JsonPath place) {
            return new Kept(IntStream.range(0, size())
                    .mapToObj(i -> get(i).movedTo(place.element(i)))
                    .toList());
        }
    }
}
