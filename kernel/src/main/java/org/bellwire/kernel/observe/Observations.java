package org.bellwire.kernel.observe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The topics of one simulation. It does not matter whether the model or the listener comes first. A listener of a supertype hears
 * the facts of all its subtypes; one of {@link Observation} hears everything, which is what a trace wants.
 */
public final class Observations {
    private final Map<Class<?>, Topic<?>> topics = new LinkedHashMap<>();
    private final List<Subscription<?>> subscriptions = new ArrayList<>();

    /** The topic of the facts of exactly this type; the same one at each call. */
    public <T extends Observation> Topic<T> topic(Class<T> type) {
        Topic<?> known = topics.get(type);
        if (known == null) {
            Topic<T> created = new Topic<>(type);
            topics.put(type, created);
            subscriptions.forEach(subscription -> subscription.join(created));
            return created;
        }
        return ofType(known);
    }

    // Topics are filed under their own type.
    @SuppressWarnings("unchecked")
    private static <T extends Observation> Topic<T> ofType(Topic<?> topic) {
        return (Topic<T>) topic;
    }

    /** Tells a listener all facts of a type and its subtypes from now on. */
    public <T extends Observation> void listen(Class<T> type, Consumer<? super T> listener) {
        Subscription<T> subscription = new Subscription<>(type, listener);
        subscriptions.add(subscription);
        topics.values().forEach(subscription::join);
    }

    private record Subscription<T extends Observation>(Class<T> type, Consumer<? super T> listener) {
        <F extends Observation> void join(Topic<F> topic) {
            if (type.isAssignableFrom(topic.type())) {
                topic.add(fact -> listener.accept(type.cast(fact)));
            }
        }
    }
}
