package org.bellwire.scenarios.json.parameter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.Members;
import org.bellwire.topologies.json.Problems;

/**
 * A group of parameters that take the place of those of the components of one kind: one entry for all components, or a list of entries
 * of which the first that fits a component changes it.
 */
final class ParameterGroup<T> {
    private final List<Entry<T>> entries = new ArrayList<>();
    private final Function<T, Collection<String>> names;
    private final Problems problems;

    private record Entry<T>(LocatedJson json, Selection at, UnaryOperator<T> change) {}

    private ParameterGroup(Function<T, Collection<String>> names, Problems problems) {
        this.names = names;
        this.problems = problems;
    }

    /**
     * Reads a group.
     *
     * @param group absent changes nothing
     * @param components all there are of the kind
     * @param names what a component may be called in {@code at}
     * @param reader reads the parameters of one entry
     */
    static <T> ParameterGroup<T> read(
            Optional<LocatedJson> group,
            List<T> components,
            Function<T, Collection<String>> names,
            Function<Members, UnaryOperator<T>> reader,
            Problems problems) {
        ParameterGroup<T> read = new ParameterGroup<>(names, problems);
        for (LocatedJson json : group.map(ParameterGroup::entries).orElse(List.of())) {
            Members entry = Members.of(json, problems);
            Selection at = entry.optional("at")
                    .map(value -> Selection.read(value, known(components, names), problems))
                    .orElseGet(Selection.Everything::new);
            read.entries.add(new Entry<>(json, at, reader.apply(entry)));
            entry.refuseUnknown();
        }
        return read;
    }

    private static <T> Set<String> known(List<T> components, Function<T, Collection<String>> names) {
        Set<String> known = new LinkedHashSet<>();
        components.forEach(component -> known.addAll(names.apply(component)));
        return known;
    }

    private static List<LocatedJson> entries(LocatedJson group) {
        return group.kind() == LocatedJson.Kind.LIST ? group.elements() : List.of(group);
    }

    /** Whether it changes nothing. */
    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The component as the group wants it. */
    T changed(T component) {
        for (Entry<T> entry : entries) {
            if (entry.at().fits(names.apply(component))) {
                return changed(component, entry);
            }
        }
        return component;
    }

    // What single ranges can not tell, the component itself refuses.
    private T changed(T component, Entry<T> entry) {
        try {
            return entry.change().apply(component);
        } catch (IllegalArgumentException | ArithmeticException refusal) {
            problems.error(entry.json(), String.valueOf(refusal.getMessage()), "");
            return component;
        }
    }
}
