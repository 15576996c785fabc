package org.bellwire.scenarios.json.sweep;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.bellwire.kernel.random.RandomStreams;
import org.bellwire.scenarios.json.Adjustments;
import org.bellwire.scenarios.json.ReplicationsReader;
import org.bellwire.scenarios.json.ScenarioReader;
import org.bellwire.scenarios.json.Setting;
import org.bellwire.scenarios.json.write.JsonText;
import org.bellwire.scenarios.scenario.Replications;
import org.bellwire.scenarios.scenario.VarianceReduction;
import org.bellwire.scenarios.sweep.Axis;
import org.bellwire.scenarios.sweep.Design;
import org.bellwire.scenarios.sweep.DesignPoint;
import org.bellwire.scenarios.sweep.SweepPlan;
import org.bellwire.scenarios.sweep.SweepPlan.Luck;
import org.bellwire.topologies.json.BadInputException;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.LocatedJson.Kind;
import org.bellwire.topologies.json.Members;
import org.bellwire.topologies.json.Problems;

/** Reads a sweep file with the scenarios of all its points, and reports all that is wrong at once. */
public final class SweepReader {
    private static final String TOPOLOGY = "topology";
    private static final int MOST_POINTS = 1_000_000;
    private static final List<String> DESIGNS = List.of("grid", "zip", "latin_hypercube", "sobol");

    private final Path file;
    private final Members members;
    private final Problems problems;
    private final Adjustments adjustments;

    private SweepReader(Path file, LocatedJson tree, Adjustments adjustments, Problems problems) {
        this.file = file;
        this.problems = problems;
        this.members = Members.of(tree, problems).knows("description");
        this.adjustments = adjustments;
    }

    /** Whether a document is a sweep, and not another of our files. */
    public static boolean isSweep(LocatedJson tree) {
        return tree.member("vary").isPresent();
    }

    /**
     * Reads a sweep.
     *
     * @param adjustments what the command line changes: seed and values of the base scenario, number of replications
     * @throws BadInputException with everything found wrong in the file, or if not one of its points can be run
     */
    public static SweepFile read(Path file, Adjustments adjustments) {
        Problems problems = new Problems();
        Optional<LocatedJson> tree = LocatedJson.read(file, file.toString(), problems);
        problems.throwIfErrors();
        return new SweepReader(file, tree.orElseThrow(), adjustments, problems).sweep();
    }

    private SweepFile sweep() {
        String name = members.text("name").orElse("unnamed");
        Optional<Path> scenario = members.required("scenario").flatMap(this::scenario);
        Optional<LocatedJson> vary = members.required("vary");
        String design = members.choice("design", DESIGNS.get(0), DESIGNS);
        boolean spread = DESIGNS.indexOf(design) > 1;
        OptionalLong size =
                spread ? OptionalLong.of(members.requiredWhole("points", 1, MOST_POINTS)) : OptionalLong.empty();
        List<Axis> axes =
                vary.map(json -> new AxesReader(problems, spread).read(json)).orElse(List.of());
        List<String> metrics = metrics();
        Optional<LocatedJson> replications = members.optional("replications");
        Replications own = new ReplicationsReader(members, metrics).read();
        Luck luck = members.truth("common_random_numbers", true) ? Luck.COMMON : Luck.OWN;
        OptionalLong seed = members.whole("seed", Long.MIN_VALUE, Long.MAX_VALUE);
        Optional<LocatedJson> baseline = members.optional("baseline");
        members.refuseUnknown();
        requireEqualLengths(design, axes, vary);
        problems.throwIfErrors();
        Adjustments base =
                adjustments.seed().isEmpty() && seed.isPresent() ? adjustments.withSeed(seed.getAsLong()) : adjustments;
        Start start = Start.of(scenario.orElseThrow(), base);
        if (start.variance() != VarianceReduction.NONE) {
            problems.error(
                    members.json(),
                    "its scenario has \"variance_reduction\": \""
                            + start.variance().word() + "\"",
                    "a scenario without; the points of a sweep share their luck instead");
        }
        List<DesignPoint> points = points(design, axes, size, start.seed());
        SweepPlan plan = new SweepPlan(
                name,
                axes.stream().map(Axis::path).toList(),
                points,
                replications(replications, own, start),
                metrics,
                luck,
                baseline.map(json -> baseline(json, axes, points)).orElse(0));
        problems.throwIfErrors();
        return file(plan, scenario.orElseThrow(), base, start.seed());
    }

    /** What the base scenario says of seed and replications, where the sweep is silent. */
    private record Start(long seed, Replications replications, VarianceReduction variance) {
        // A base that is no scenario yet may become one at the points.
        static Start of(Path scenario, Adjustments adjustments) {
            long seed = adjustments.seed().orElse(0);
            try {
                var read = ScenarioReader.read(scenario, adjustments).scenario();
                return new Start(read.seed(), read.replications(), read.variance());
            } catch (BadInputException incomplete) {
                return new Start(seed, new Replications.Fixed(1), VarianceReduction.NONE);
            }
        }
    }

    private Replications replications(Optional<LocatedJson> written, Replications own, Start base) {
        if (adjustments.replications().isPresent()) {
            return new Replications.Fixed(adjustments.replications().getAsInt());
        }
        return written.isPresent() ? own : base.replications();
    }

    private Optional<Path> scenario(LocatedJson json) {
        try {
            Path path = json.kind() == Kind.TEXT ? folder().resolve(json.text()) : Path.of("");
            if (Files.isRegularFile(path)) {
                return Optional.of(path.normalize());
            }
        } catch (InvalidPathException e) {
            // No file has such a name.
        }
        problems.error(
                json, "there is no file " + json.shown(), "the path of a scenario, from the folder of this file");
        return Optional.empty();
    }

    private Path folder() {
        return file.getParent() == null ? Path.of("") : file.getParent();
    }

    private List<String> metrics() {
        Optional<LocatedJson> written = members.optional("metrics");
        if (written.isEmpty()) {
            return ReplicationsReader.STANDARD_METRICS;
        }
        List<String> names = new ArrayList<>();
        for (LocatedJson name : members.list("metrics")) {
            ReplicationsReader.metric(name, problems).ifPresent(names::add);
        }
        if (written.get().kind() == Kind.LIST && written.get().elements().isEmpty()) {
            problems.error(written.get(), "no metric is named", "at least one");
        }
        return names.stream().distinct().toList();
    }

    private void requireEqualLengths(String design, List<Axis> axes, Optional<LocatedJson> vary) {
        List<Integer> lengths =
                axes.stream().map(axis -> axis.levels().size()).distinct().toList();
        if (design.equals("zip") && lengths.size() > 1) {
            problems.error(
                    vary.orElseThrow(),
                    "axes of "
                            + lengths.stream()
                                    .map(String::valueOf)
                                    .reduce((a, b) -> a + " and " + b)
                                    .orElseThrow() + " values can not be paired",
                    "equally many values for every path, or \"design\": \"grid\"");
        }
    }

    private static List<DesignPoint> points(String design, List<Axis> axes, OptionalLong size, long seed) {
        return switch (design) {
            case "zip" -> Design.zip(axes);
            case "latin_hypercube" -> Design.latinHypercube(axes, (int) size.orElseThrow(), seed);
            case "sobol" -> Design.sobol(axes, (int) size.orElseThrow(), seed);
            default -> Design.grid(axes);
        };
    }

    private int baseline(LocatedJson json, List<Axis> axes, List<DesignPoint> points) {
        if (json.kind() == Kind.NUMBER && json.number() == Math.rint(json.number())) {
            if (json.number() >= 0 && json.number() < points.size()) {
                return (int) json.number();
            }
        } else if (json.isObject()) {
            List<Integer> matching = IntStream.range(0, points.size())
                    .filter(i -> matches(points.get(i), json, axes))
                    .boxed()
                    .toList();
            if (matching.size() == 1) {
                return matching.get(0);
            }
        }
        problems.error(
                json,
                json.shown() + " is not one of the " + points.size() + " design points",
                "an index from 0, or { PATH: VALUE, ... } with the values of exactly one point");
        return 0;
    }

    private static boolean matches(DesignPoint point, LocatedJson wanted, List<Axis> axes) {
        return wanted.members().entrySet().stream()
                .allMatch(entry -> IntStream.range(0, axes.size())
                        .anyMatch(i -> axes.get(i).path().equals(entry.getKey())
                                && point.levels()
                                        .get(i)
                                        .shown()
                                        .equals(AxesReader.level(entry.getValue())
                                                .shown())));
    }

    private SweepFile file(SweepPlan plan, Path scenario, Adjustments base, long seed) {
        PointDocuments documents = new PointDocuments(plan, scenario, point -> {
            Adjustments changed = base.and(settings(plan, point, scenario));
            return plan.luck() == Luck.COMMON ? changed : changed.withSeed(seedOf(seed, point));
        });
        if (documents.refused().size() == plan.points().size()) {
            throw documents.refused().values().iterator().next();
        }
        return new SweepFile(plan, documents, documents.warnings());
    }

    private static long seedOf(long seed, int point) {
        return new RandomStreams(seed, 0).stream("point " + point, "seed").nextLong() >>> 1;
    }

    private static List<Setting> settings(SweepPlan plan, int point, Path scenario) {
        DesignPoint values = plan.points().get(point);
        return IntStream.range(0, plan.paths().size())
                .mapToObj(i -> new Setting(
                        plan.paths().get(i),
                        value(plan.paths().get(i), values.levels().get(i).json(), scenario),
                        "vary"))
                .toList();
    }

    // A file that is named in a sweep lies where the scenario would look for it.
    private static String value(String path, String json, Path scenario) {
        boolean isFile = path.equals(TOPOLOGY) && json.startsWith("\"") && scenario.getParent() != null;
        return isFile
                ? JsonText.quoted(scenario.getParent()
                        .resolve(json.substring(1, json.length() - 1))
                        .normalize()
                        .toString())
                : json;
    }
}
