package org.bellwire.scenarios.json.parameter;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.Problems;

/** Which components an entry of a parameter group is for: those named by {@code at}, or all. */
sealed interface Selection {
    /** Whether a component with these names is meant. */
    boolean fits(Collection<String> names);

    /** Every component. */
    record Everything() implements Selection {
        @Override
        public boolean fits(Collection<String> names) {
            return true;
        }
    }

    /** The components of certain names. */
    record Named(Set<String> wanted) implements Selection {
        @Override
        public boolean fits(Collection<String> names) {
            return names.stream().anyMatch(wanted::contains);
        }
    }

    /** Reads {@code "*"}, a name or a list of names; a name that no component has is reported. */
    static Selection read(LocatedJson at, Collection<String> known, Problems problems) {
        List<LocatedJson> names = at.kind() == LocatedJson.Kind.LIST ? at.elements() : List.of(at);
        Set<String> wanted = new TreeSet<>();
        for (LocatedJson name : names) {
            if (name.kind() != LocatedJson.Kind.TEXT) {
                problems.error(name, name.shown() + " is not a name", "\"*\", a name, or a list of names");
            } else if (name.text().equals("*")) {
                return new Everything();
            } else if (!known.contains(name.text())) {
                problems.unknownWord(name, name.shown() + " names no component of this kind", name.text(), known);
            } else {
                wanted.add(name.text());
            }
        }
        return new Named(wanted);
    }
}
