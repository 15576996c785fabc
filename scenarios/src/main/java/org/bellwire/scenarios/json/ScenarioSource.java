package org.bellwire.scenarios.json;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import org.bellwire.scenarios.json.write.JsonText;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.LocatedJson.Kind;
import org.bellwire.topologies.json.Origin;
import org.bellwire.topologies.json.Problems;

/**
 * A scenario file as one tree: with its topology in it, and with the values that the command line replaces. A bare topology file
 * becomes a scenario that has nothing but a topology.
 *
 * @param tree the scenario
 * @param topology the network in it; of one that has a file of its own, with the paths of that file
 */
record ScenarioSource(LocatedJson tree, Optional<LocatedJson> topology) {
    private static final String TOPOLOGY = "topology";

    /** Where a topology was written, which decides the paths in messages about it. */
    private enum Home {
        SCENARIO,
        OWN_FILE
    }

    /** Reads a file with its topology; empty when one of them is no JSON. */
    static Optional<ScenarioSource> read(Path file, Adjustments adjustments, Problems problems) {
        Optional<LocatedJson> root = LocatedJson.read(file, file.toString(), problems);
        if (root.isPresent() && !root.get().isObject()) {
            problems.error(root.get(), root.get().shown() + " is no scenario and no topology", "an object: { ... }");
            return Optional.empty();
        }
        if (root.isPresent() && root.get().member("vary").isPresent()) {
            problems.error(root.get(), "this is a sweep", "a scenario or a topology; bellwire sweep runs this file");
            return Optional.empty();
        }
        return root.flatMap(json -> isTopology(json)
                ? Optional.of(adjusted(wrapped(json, file, problems), Home.OWN_FILE, adjustments, problems))
                : complete(json, file, adjustments, problems));
    }

    /** Takes a complete scenario, with its topology in it, from a text. */
    static Optional<ScenarioSource> parse(String document, Problems problems) {
        return LocatedJson.parse(document, "scenario", problems)
                .map(tree -> adjusted(tree, Home.SCENARIO, Adjustments.NONE, problems));
    }

    /** Whether a document describes a network and nothing else. */
    static boolean isTopology(LocatedJson root) {
        return root.member("nodes").isPresent() && root.member(TOPOLOGY).isEmpty();
    }

    private static LocatedJson wrapped(LocatedJson topology, Path file, Problems problems) {
        String name = String.valueOf(file.getFileName());
        String stem = name.endsWith(".json") ? name.substring(0, name.length() - ".json".length()) : name;
        return LocatedJson.emptyObject(topology.origin())
                .with("name", LocatedJson.ofOption(JsonText.quoted(stem), topology.origin()), problems)
                .with(TOPOLOGY, topology, problems);
    }

    // A path that is set on the command line starts where the user stands, one in the file where the file is.
    private static Optional<ScenarioSource> complete(
            LocatedJson root, Path file, Adjustments adjustments, Problems problems) {
        LocatedJson tree = changed(root, TOPOLOGY::equals, adjustments, problems);
        Optional<LocatedJson> named = tree.member(TOPOLOGY).filter(value -> value.kind() == Kind.TEXT);
        if (named.isEmpty()) {
            return Optional.of(adjusted(tree, Home.SCENARIO, adjustments, problems));
        }
        boolean isInFile = named.get().origin() instanceof Origin.Position;
        Path folder = isInFile && file.getParent() != null ? file.getParent() : Path.of("");
        return load(named.get(), folder, problems)
                .map(network -> tree.with(TOPOLOGY, network, problems))
                .map(whole -> adjusted(whole, Home.OWN_FILE, adjustments, problems));
    }

    private static Optional<LocatedJson> load(LocatedJson name, Path folder, Problems problems) {
        try {
            Path file = folder.resolve(name.text());
            if (Files.isRegularFile(file)) {
                return LocatedJson.read(file, file.normalize().toString(), problems);
            }
        } catch (InvalidPathException e) {
            // No file has such a name.
        }
        problems.error(name, "there is no file " + name.shown(), "the path of a topology file, or the topology itself");
        return Optional.empty();
    }

    private static ScenarioSource adjusted(LocatedJson tree, Home home, Adjustments adjustments, Problems problems) {
        LocatedJson changed = changed(tree, path -> !path.equals(TOPOLOGY), adjustments, problems);
        if (adjustments.seed().isPresent()) {
            changed = changed.with("seed", option("--seed", adjustments.seed().getAsLong()), problems);
        }
        if (adjustments.replications().isPresent()) {
            changed = changed.with(
                    "replications", option("--runs", adjustments.replications().getAsInt()), problems);
        }
        if (adjustments.stopTime().isPresent()) {
            changed = changed.with(
                    "stop_time", option("--stop-time", adjustments.stopTime().get()), problems);
        }
        Optional<LocatedJson> topology = changed.member(TOPOLOGY);
        return new ScenarioSource(changed, home == Home.SCENARIO ? topology : topology.map(LocatedJson::detached));
    }

    private static LocatedJson option(String name, Object value) {
        return LocatedJson.ofOption(value.toString(), Origin.named(name));
    }

    // Which topology is meant must be known before anything in it can be set: hence in two goes.
    private static LocatedJson changed(
            LocatedJson tree, Predicate<String> paths, Adjustments adjustments, Problems problems) {
        LocatedJson changed = tree;
        for (Setting setting : adjustments.settings()) {
            if (paths.test(setting.path())) {
                changed = setting.applyTo(changed, problems);
            }
        }
        return changed;
    }
}
