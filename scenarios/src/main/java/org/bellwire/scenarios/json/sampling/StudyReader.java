package org.bellwire.scenarios.json.sampling;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.bellwire.kernel.catalog.Catalog;
import org.bellwire.kernel.catalog.Model;
import org.bellwire.scenarios.json.Setting;
import org.bellwire.scenarios.sampling.Device;
import org.bellwire.scenarios.sampling.DeviceChoice;
import org.bellwire.scenarios.sampling.Output;
import org.bellwire.scenarios.sampling.Sampler;
import org.bellwire.scenarios.sampling.StudyMembers;
import org.bellwire.scenarios.sampling.StudyModel;
import org.bellwire.scenarios.sampling.StudyPlan;
import org.bellwire.scenarios.sampling.StudyPlan.Goal;
import org.bellwire.scenarios.sampling.TrialModel;
import org.bellwire.topologies.json.BadInputException;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.LocatedJson.Kind;
import org.bellwire.topologies.json.Members;
import org.bellwire.topologies.json.Origin;
import org.bellwire.topologies.json.Problems;
import org.bellwire.topologies.json.Quantity;
import org.bellwire.topologies.json.Range;

/** Reads a Monte Carlo study, and reports all that is wrong at once. */
public final class StudyReader {
    private static final long MOST_TRIALS = 1_000_000_000_000L;
    private static final long STANDARD_TRIALS = 1_000_000;
    private static final double STANDARD_CONFIDENCE = 0.95;
    private static final Range CONFIDENCES = Range.between(0.5, 0.999999);

    private final Members members;
    private final Problems problems;

    private StudyReader(Members members) {
        this.members = members;
        this.problems = members.problems();
    }

    /** Whether a document is a study, and not another of our files. */
    public static boolean isStudy(LocatedJson tree) {
        return tree.member("model").isPresent();
    }

    /**
     * A study with the document it was made of.
     *
     * @param effective after all settings of the command line
     */
    public record StudyFile(StudyPlan plan, LocatedJson effective) {}

    /**
     * Reads a study.
     *
     * @param settings values to replace
     * @param seed in place of the file's
     * @param device in place of the file's
     * @throws BadInputException with everything found wrong
     */
    public static StudyFile read(Path file, List<Setting> settings, OptionalLong seed, Optional<String> device) {
        Problems problems = new Problems();
        Optional<LocatedJson> tree = LocatedJson.read(file, file.toString(), problems);
        problems.throwIfErrors();
        LocatedJson changed = tree.orElseThrow();
        for (Setting setting : settings) {
            changed = setting.applyTo(changed, problems);
        }
        if (seed.isPresent()) {
            changed = changed.with(
                    "seed", LocatedJson.ofOption(Long.toString(seed.getAsLong()), Origin.named("--seed")), problems);
        }
        if (device.isPresent()) {
            changed = changed.with(
                    "device", LocatedJson.ofOption("\"" + device.get() + "\"", Origin.named("--device")), problems);
        }
        problems.throwIfErrors();
        StudyPlan plan = new StudyReader(Members.of(changed, problems)).plan();
        problems.throwIfErrors();
        return new StudyFile(plan, changed);
    }

    private StudyPlan plan() {
        members.knows("description");
        String name = members.text("name").orElse("unnamed");
        Optional<Typed<StudyModel>> model = members.required("model").flatMap(json -> typed(json, StudyModel.class));
        Optional<TrialModel> trial = model.map(this::trialModel);
        Optional<Typed<Sampler>> sampler = members.optional("sampler")
                .or(() -> Optional.of(LocatedJson.ofOption(
                        "{\"type\": \"crude\"}", members.json().origin())))
                .flatMap(json -> typed(json, Sampler.class));
        Optional<Sampler.Method> method = sampler.map(this::method);
        List<Output> outputs = trial.map(this::outputs).orElse(List.of());
        long trials = members.whole("trials", STANDARD_TRIALS, 2, MOST_TRIALS);
        Optional<Members> until = members.object("until");
        double confidence = until.isPresent()
                ? until.get().quantity("confidence", STANDARD_CONFIDENCE, Quantity.FRACTION, CONFIDENCES)
                : members.quantity("confidence", STANDARD_CONFIDENCE, Quantity.FRACTION, CONFIDENCES);
        members.knows("confidence");
        Optional<Goal> goal = until.map(rule -> goal(rule, outputs));
        TreeSet<String> devices = new TreeSet<>(Catalog.load(Device.class).names());
        devices.add(DeviceChoice.AUTO);
        String device = members.choice("device", DeviceChoice.AUTO, devices);
        long seed = members.whole("seed", 0, Long.MIN_VALUE, Long.MAX_VALUE);
        OptionalLong sensitivity = sensitivity();
        members.refuseUnknown();
        problems.throwIfErrors();
        return new StudyPlan(
                name,
                model.orElseThrow().model().name(),
                trial.orElseThrow(),
                outputs,
                sampler.orElseThrow().model().name(),
                method.orElseThrow(),
                trials,
                goal,
                device,
                seed,
                confidence,
                sensitivity);
    }

    /** A model of an open set, with the object that names it. */
    private record Typed<M extends Model>(M model, Members members) {}

    private <M extends Model> Optional<Typed<M>> typed(LocatedJson json, Class<M> kind) {
        if (!json.isObject()) {
            problems.error(json, json.shown() + " is not an object", "{ \"type\": NAME, ... }");
            return Optional.empty();
        }
        Members inside = Members.of(json, problems);
        Catalog<M> catalog = Catalog.load(kind);
        String type = inside.requiredChoice("type", catalog.names());
        return catalog.names().contains(type) ? Optional.of(new Typed<>(catalog.find(type), inside)) : Optional.empty();
    }

    private TrialModel trialModel(Typed<StudyModel> typed) {
        TrialModel model = typed.model().read(StudyMembers.of(typed.members()));
        typed.members().refuseUnknown();
        return model;
    }

    private Sampler.Method method(Typed<Sampler> typed) {
        Sampler.Method method = typed.model().read(typed.members());
        typed.members().refuseUnknown();
        return method;
    }

    private List<Output> outputs(TrialModel model) {
        List<Output> outputs = new ArrayList<>();
        OutputsReader reader = new OutputsReader(model, problems);
        Optional<LocatedJson> written = members.required("outputs");
        if (written.isPresent() && written.get().kind() == Kind.LIST) {
            for (LocatedJson json : written.get().elements()) {
                reader.read(json).ifPresent(outputs::add);
            }
        }
        if (written.isPresent()
                && (written.get().kind() != Kind.LIST
                        || written.get().elements().isEmpty())) {
            problems.error(written.get(), "no output is named", "a list of at least one, such as [\"fidelity\"]");
        }
        return outputs;
    }

    private Goal goal(Members rule, List<Output> outputs) {
        List<String> names = outputs.stream().map(Output::name).toList();
        List<Integer> wanted = rule.has("output")
                ? rule.choice("output", names).stream().map(names::indexOf).toList()
                : IntStream.range(0, names.size()).boxed().toList();
        double width = rule.requiredQuantity("relative_half_width", Quantity.FRACTION, Range.between(1e-9, 1e9));
        rule.refuseUnknown();
        return new Goal(wanted, width);
    }

    private OptionalLong sensitivity() {
        Optional<Members> asked = members.object("sensitivity");
        if (asked.isEmpty()) {
            return OptionalLong.empty();
        }
        long trials = asked.get().whole("trials", STANDARD_TRIALS, 1000, MOST_TRIALS);
        asked.get().refuseUnknown();
        return OptionalLong.of(trials);
    }
}
