package org.bellwire.scenarios.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bellwire.hardware.state.Formalism;
import org.bellwire.hardware.station.StationModel;
import org.bellwire.kernel.catalog.Catalog;
import org.bellwire.kernel.catalog.Model;
import org.bellwire.kernel.catalog.Parameter;
import org.bellwire.protocols.continuous.ContinuousGeneration;
import org.bellwire.protocols.cutoff.CutoffPolicy;
import org.bellwire.protocols.entanglement.GenerationModel;
import org.bellwire.protocols.entanglement.PurificationModel;
import org.bellwire.protocols.network.LinkCost;
import org.bellwire.protocols.network.Routing;
import org.bellwire.protocols.purification.PurificationSchedule;
import org.bellwire.scenarios.application.ApplicationModel;
import org.bellwire.scenarios.run.Metric;
import org.bellwire.scenarios.sampling.Device;
import org.bellwire.scenarios.sampling.Sampler;
import org.bellwire.scenarios.sampling.StudyModel;
import org.bellwire.scenarios.sweep.SweepEngine;
import org.bellwire.topologies.generate.Shape;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code bellwire models}: lists everything that files choose by name, plug-ins included. */
@Command(
        name = "models",
        mixinStandardHelpOptions = true,
        description = "Lists every model found, plug-ins included, with its parameters.",
        footer = {
            "",
            "Examples:",
            "  bellwire models",
            "  bellwire models samplers",
            "  bellwire models --plugins my-jars"
        })
final class ModelsCommand implements Callable<Integer> {
    /** An open set: its name for people, and where files name a member of it. */
    private record Kind(String name, String place, Class<? extends Model> type) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("formalisms", "\"formalism\" of a scenario or topology", Formalism.class),
            new Kind("generation protocols", "\"parameters.generation.protocol\"", GenerationModel.class),
            new Kind("purification protocols", "\"parameters.purification.protocol\"", PurificationModel.class),
            new Kind("purification schedules", "\"parameters.purification.schedule\"", PurificationSchedule.class),
            new Kind("cutoff policies", "\"parameters.cutoff\"", CutoffPolicy.class),
            new Kind("continuous generation", "\"parameters.continuous\"", ContinuousGeneration.class),
            new Kind("heralding stations", "\"encoding_type\" of a topology's template", StationModel.class),
            new Kind("routing", "\"parameters.routing.protocol\"", Routing.class),
            new Kind("link costs", "\"parameters.routing.cost\"", LinkCost.class),
            new Kind("applications", "\"type\" of an entry of \"applications\"", ApplicationModel.class),
            new Kind("metrics", "\"metrics\" of a sweep", Metric.class),
            new Kind("sweep engines", "'bellwire sweep --engine'", SweepEngine.class),
            new Kind("study models", "\"model.type\" of a study", StudyModel.class),
            new Kind("samplers", "\"sampler.type\" of a study", Sampler.class),
            new Kind("devices", "\"device\" of a study", Device.class),
            new Kind("topology shapes", "'bellwire topology'", Shape.class));

    @Parameters(arity = "0..1", paramLabel = "KIND", description = "Only this kind, e.g. samplers.")
    private Optional<String> wanted = Optional.empty();

    private final Console console;

    ModelsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Kind> shown = KINDS.stream()
                .filter(kind ->
                        wanted.isEmpty() || kind.name().startsWith(wanted.get().toLowerCase(Locale.ROOT)))
                .toList();
        if (shown.isEmpty()) {
            throw Refusals.of(
                    "KIND",
                    "there is no kind '" + wanted.orElse("") + "'; there are "
                            + String.join(", ", KINDS.stream().map(Kind::name).toList()));
        }
        shown.forEach(this::print);
        return 0;
    }

    private void print(Kind kind) {
        console.out().println(kind.name() + ", chosen by " + kind.place());
        for (Model model : Catalog.load(kind.type()).models()) {
            line("  %-20s  %s", model.name(), model.description());
            for (Parameter parameter : model.parameters()) {
                String standard = parameter.standard().isEmpty() ? "" : ", standard " + parameter.standard();
                String unit = parameter.unit().isEmpty() ? "" : " [" + parameter.unit() + "]";
                line("      %-16s  %s%s", parameter.name() + unit, parameter.meaning(), standard);
            }
        }
        console.out().println();
    }

    private void line(String format, Object... values) {
        console.out().println(String.format(Locale.ROOT, format, values));
    }
}
