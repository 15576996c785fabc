package org.bellwire.topologies.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One override: a path that may select many places, and the value to put there. */
final class Replacement {

    private static final String GRAMMAR =
            "names joined by dots, with [i], [*] or [name] for lists, such as nodes[*].memo_size";

    /** One step down: a dotted name, or what stands in brackets. */
    private record Step(String name, boolean bracketed) {
        boolean selectsAll() {
            return bracketed && name.equals("*");
        }

        boolean selects(int index, LocatedJson element) {
            return selectsAll()
                    || name.equals(Integer.toString(index))
                    || nameOf(element).equals(Optional.of(name));
        }

        @Override
        public String toString() {
            return bracketed ? "[" + name + "]" : name;
        }
    }

    private final List<Step> steps;
    private final LocatedJson value;
    private final Problems problems;

    private Replacement(List<Step> steps, LocatedJson value, Problems problems) {
        this.steps = steps;
        this.value = value;
        this.problems = problems;
    }

    static Optional<Replacement> parse(String path, LocatedJson value, Problems problems) {
        List<Step> steps = new ArrayList<>();
        int at = 0;
        while (at < path.length()) {
            boolean bracketed = path.charAt(at) == '[';
            int end = bracketed ? path.indexOf(']', at) : nameEnd(path, at);
            int start = bracketed ? at + 1 : at;
            if (end <= start) {
                return refused(path, value, problems);
            }
            steps.add(new Step(path.substring(start, end), bracketed));
            at = bracketed ? end + 1 : end;
            if (at < path.length() && path.charAt(at) == '.') {
                at++;
                if (at == path.length() || path.charAt(at) == '[') {
                    return refused(path, value, problems);
                }
            } else if (at < path.length() && path.charAt(at) != '[') {
                return refused(path, value, problems);
            }
        }
        return steps.isEmpty() ? refused(path, value, problems) : Optional.of(new Replacement(steps, value, problems));
    }

    private static int nameEnd(String path, int from) {
        int at = from;
        while (at < path.length() && path.charAt(at) != '.' && path.charAt(at) != '[') {
            at++;
        }
        return at;
    }

    private static Optional<Replacement> refused(String path, LocatedJson value, Problems problems) {
        problems.error(value.origin(), "\"" + Excerpt.of(path) + "\" is not a path", GRAMMAR);
        return Optional.empty();
    }

    LocatedJson applyTo(LocatedJson root) {
        return replaced(root, 0);
    }

    private LocatedJson replaced(LocatedJson node, int depth) {
        if (depth == steps.size()) {
            return value.movedTo(node.place());
        }
        return switch (node.kind()) {
            case OBJECT -> inObject(node, depth);
            case LIST -> inList(node, depth);
            default ->
                nowhere(node, steps.get(depth) + " is looked for in " + node.shown(), "an object or a list there");
        };
    }

    private LocatedJson inObject(LocatedJson node, int depth) {
        Step step = steps.get(depth);
        Map<String, LocatedJson> members = new LinkedHashMap<>(node.members());
        if (step.selectsAll()) {
            members.replaceAll((name, member) -> replaced(member, depth + 1));
        } else if (members.containsKey(step.name())) {
            members.put(step.name(), replaced(members.get(step.name()), depth + 1));
        } else if (depth + 1 < steps.size() && steps.get(depth + 1).bracketed()) {
            return nowhere(node, "there is no list \"" + Excerpt.of(step.name()) + "\"", "the name of a list");
        } else {
            JsonPath place = node.place().member(step.name());
            members.put(step.name(), replaced(missing(place), depth + 1));
        }
        return LocatedJson.object(members, node.origin(), node.place());
    }

    private LocatedJson missing(JsonPath place) {
        return LocatedJson.object(Map.of(), value.origin(), place);
    }

    private LocatedJson inList(LocatedJson node, int depth) {
        Step step = steps.get(depth);
        Elements elements = node.contained();
        Map<Integer, LocatedJson> chosen = new LinkedHashMap<>();
        int index = 0;
        for (LocatedJson element : elements) {
            if (step.selects(index, element)) {
                chosen.put(index, replaced(element, depth + 1));
            }
            index++;
        }
        if (chosen.isEmpty()) {
            return nowhere(node, step + " matches none of the " + elements.size() + " elements", accepted(elements));
        }
        return LocatedJson.list(new ReplacedElements(elements, chosen), node.origin(), node.place());
    }

    private static Optional<String> nameOf(LocatedJson element) {
        return element.member("name")
                .filter(name -> name.kind() == LocatedJson.Kind.TEXT)
                .map(LocatedJson::text);
    }

    private static String accepted(List<LocatedJson> elements) {
        if (elements.isEmpty()) {
            return "a path into a list that has elements";
        }
        List<String> names = elements.stream()
                .map(Replacement::nameOf)
                .flatMap(Optional::stream)
                .limit(20)
                .toList();
        String numbers = "[*] or [0] to [" + (elements.size() - 1) + "]";
        return names.isEmpty() ? numbers : numbers + ", or the name of an element: " + String.join(", ", names);
    }

    /** The tree stays as it is; the fault is the path's, so it is reported where the value came from. */
    private LocatedJson nowhere(LocatedJson node, String finding, String accepted) {
        problems.add(
                new Problem(Problem.Severity.ERROR, value.origin(), node.path(), finding, accepted, Optional.empty()));
        return node;
    }
}
