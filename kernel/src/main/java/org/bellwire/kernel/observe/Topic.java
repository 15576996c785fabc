package org.bellwire.kernel.observe;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Facts of one type and their listeners. A model keeps its topic and asks before it builds a fact:
 *
 * <pre>{@code
 * if (heralded.isWatched()) {
 *     heralded.publish(new PairHeralded(...));
 * }
 * }</pre>
 */
public final class Topic<T extends Observation> {
    private final Class<T> type;
    // Replaced, not changed, so that a listener may add another while a fact goes round.
    private List<Consumer<? super T>> listeners = List.of();
    private boolean watched;

    Topic(Class<T> type) {
        this.type = type;
    }

    public Class<T> type() {
        return type;
    }

    public boolean isWatched() {
        return watched;
    }

    /** Tells all listeners, in the order in which they came. */
    public void publish(T fact) {
        for (Consumer<? super T> listener : listeners) {
            listener.accept(fact);
        }
    }

    void add(Consumer<? super T> listener) {
        List<Consumer<? super T>> more = new ArrayList<>(listeners);
        more.add(listener);
        listeners = List.copyOf(more);
        watched = true;
    }
}
