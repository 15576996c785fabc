package org.bellwire.topologies.json;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Elements of which some have been replaced; the others stay where they were. */
final class ReplacedElements extends Elements {

    private final Elements base;
    private final Map<Integer, LocatedJson> replaced;

    ReplacedElements(Elements base, Map<Integer, LocatedJson> replaced) {
        this.base = base;
        this.replaced = replaced;
    }

    @Override
    public LocatedJson get(int index) {
        return Optional.ofNullable(replaced.get(index)).orElseGet(() -> base.get(index));
    }

    @Override
    public Iterator<LocatedJson> iterator() {
        Iterator<LocatedJson> old = base.iterator();
        return new Iterator<>() {
            private int index;

            @Override
            public boolean hasNext() {
                return old.hasNext();
            }

            @Override
            public LocatedJson next() {
                LocatedJson element = old.next();
                return replaced.getOrDefault(index++, element);
            }
        };
    }

    @Override
    public int size() {
        return base.size();
    }

    @Override
    Elements movedTo(JsonPath place) {
        Map<Integer, LocatedJson> moved = new LinkedHashMap<>();
        replaced.forEach((index, element) -> moved.put(index, element.movedTo(place.element(index))));
        return new ReplacedElements(base.movedTo(place), moved);
    }
}
