package org.bellwire.scenarios.json.parameter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** The changes that one entry of a parameter group makes to a component: one for each value that is there. */
final class Changes<T> {
    private final List<UnaryOperator<T>> changes = new ArrayList<>();

    Changes<T> number(OptionalDouble value, BiFunction<T, Double, T> change) {
        return value(value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty(), change);
    }

    Changes<T> count(OptionalLong value, BiFunction<T, Long, T> change) {
        return value(value.isPresent() ? Optional.of(value.getAsLong()) : Optional.empty(), change);
    }

    <V> Changes<T> value(Optional<V> value, BiFunction<T, V, T> change) {
        value.ifPresent(present -> changes.add(component -> change.apply(component, present)));
        return this;
    }

    T applyTo(T component) {
        T changed = component;
        for (UnaryOperator<T> change : changes) {
            changed = change.apply(changed);
        }
        return changed;
    }
}
