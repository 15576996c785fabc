package org.bellwire.scenarios.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.bellwire.kernel.catalog.Catalog;
import org.bellwire.kernel.catalog.UnknownModelException;
import org.bellwire.kernel.random.RandomStreams;
import org.bellwire.scenarios.json.write.TopologyWriter;
import org.bellwire.scenarios.report.Overwriting;
import org.bellwire.scenarios.report.SingleFile;
import org.bellwire.topologies.format.TopologyReader;
import org.bellwire.topologies.generate.BadSizeException;
import org.bellwire.topologies.generate.Shape;
import org.bellwire.topologies.generate.Sizes;
import org.bellwire.topologies.generate.Sketch;
import org.bellwire.topologies.gml.GmlFile;
import org.bellwire.topologies.json.BadInputException;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.Origin;
import org.bellwire.topologies.json.Problems;
import org.bellwire.topologies.json.Quantity;
import org.bellwire.topologies.json.Range;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bellwire topology}: writes a topology file. */
@Command(
        name = "topology",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Writes a topology file of a shape, that 'bellwire run' and SeQUeNCe read.",
            "SHAPE is gml, with a file in GML behind it, or one that 'bellwire models' lists: line, ring, star, grid, mesh, tree, caveman,",
            "waxman, autonomous_systems, fat_tree, bcube."
        },
        footer = {
            "",
            "Examples:",
            "  bellwire topology line 5 --output line.json",
            "  bellwire topology grid 4 6 --length \"20 km\" --memories 50 --output grid.json",
            "  bellwire topology waxman 30 side=200 beta=0.6 --seed 7 --output waxman.json",
            "  bellwire topology gml Geant.gml --output geant.json"
        })
final class TopologyCommand implements Callable<Integer> {
    private static final String GML = "gml";

    @Parameters(index = "0", paramLabel = "SHAPE", description = "Name of the shape.")
    private String shape;

    @Parameters(
            index = "1..*",
            paramLabel = "SIZE",
            description = "The shape's sizes, in their order or as NAME=VALUE; for gml the file.")
    private List<String> sizes = new ArrayList<>();

    @Option(
            names = "--length",
            paramLabel = "L",
            defaultValue = "10 km",
            description = "Length of a fiber, where the shape does not say (standard: 10 km).")
    private String length;

    @Option(
            names = "--attenuation",
            paramLabel = "A",
            defaultValue = "0.2 dB/km",
            description = "Of fibers (standard: 0.2 dB/km).")
    private String attenuation;

    @Option(
            names = "--classical-delay",
            paramLabel = "T",
            description = "Of every classical channel. Standard: of light in glass along the shortest fibers.")
    private Optional<String> classicalDelay = Optional.empty();

    @Option(
            names = "--memories",
            paramLabel = "N",
            defaultValue = "10",
            description = "Memories of a router (standard: 10).")
    private int memories;

    @Option(names = "--gate-fidelity", paramLabel = "F", description = "Of every router.")
    private Optional<String> gateFidelity = Optional.empty();

    @Option(names = "--measurement-fidelity", paramLabel = "F", description = "Of every router.")
    private Optional<String> measurementFidelity = Optional.empty();

    @Option(
            names = "--template",
            paramLabel = "FILE",
            description = "An object of JSON with more about every router, as in \"templates\" of a topology file.")
    private Optional<Path> template = Optional.empty();

    @Option(names = "--formalism", paramLabel = "NAME", description = "How states are written.")
    private Optional<String> formalism = Optional.empty();

    @Option(names = "--stop-time", paramLabel = "T", description = "When a run of the network ends.")
    private Optional<String> stopTime = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", defaultValue = "0", description = "Of shapes drawn by luck.")
    private long seed;

    @Option(names = "--output", paramLabel = "FILE", description = "Where to; to the standard output without.")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--force", description = "Replace a file that is there.")
    private boolean force;

    private final Console console;

    TopologyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Overwriting overwriting = force ? Overwriting.ALLOWED : Overwriting.REFUSED;
        output.flatMap(file -> SingleFile.objection(file, overwriting)).ifPresent(objection -> {
            throw Refusals.of("--output", objection);
        });
        Range lengths = Range.above(0, 1e9);
        Sketch sketch = sketch(QuantityOption.read("--length", length, Quantity.LENGTH, lengths));
        String text = writer().text(sketch);
        refuseUnreadable(text);
        if (output.isEmpty()) {
            console.out().print(text);
        } else {
            SingleFile.write(output.get(), text.getBytes(StandardCharsets.UTF_8));
            console.err()
                    .println(sketch.routers().size() + " routers and "
                            + sketch.fibers().size() + " links are in " + output.get());
        }
        return 0;
    }

    // A template may hold anything.
    private void refuseUnreadable(String text) {
        Problems problems = new Problems();
        LocatedJson.parse(text, output.map(Path::toString).orElse("the topology"), problems)
                .ifPresent(json -> TopologyReader.read(json, problems));
        problems.throwIfErrors();
        problems.warnings().forEach(console.err()::println);
    }

    private Sketch sketch(double fiberMetres) {
        try {
            if (shape.equals(GML)) {
                if (sizes.size() != 1) {
                    throw new BadSizeException("gml needs one file", "gml FILE");
                }
                return GmlFile.read(Path.of(sizes.get(0)), fiberMetres);
            }
            Shape found = Catalog.load(Shape.class).find(shape);
            Sizes read = Sizes.read(found, sizes, fiberMetres);
            return found.sketch(read, new RandomStreams(seed, 0).stream("topology", shape));
        } catch (BadSizeException bad) {
            throw refusal(shape, bad.getMessage(), bad.accepted());
        } catch (UnknownModelException unknown) {
            throw refusal("SHAPE", unknown.getMessage(), "gml FILE, or one of these");
        }
    }

    private static BadInputException refusal(String origin, String finding, String accepted) {
        Problems problems = new Problems();
        problems.error(Origin.named(origin), finding, accepted);
        return new BadInputException(problems);
    }

    private TopologyWriter writer() {
        if (memories < 0) {
            throw refusal("--memories", memories + " memories", "0 or more");
        }
        return new TopologyWriter(
                QuantityOption.read("--attenuation", attenuation, Quantity.ATTENUATION, Range.NOT_NEGATIVE),
                picoseconds("--classical-delay", classicalDelay),
                memories,
                fraction("--gate-fidelity", gateFidelity),
                fraction("--measurement-fidelity", measurementFidelity),
                formalism,
                picoseconds("--stop-time", stopTime),
                template.map(TopologyCommand::object));
    }

    private static OptionalLong picoseconds(String option, Optional<String> text) {
        return text.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(Math.round(
                        QuantityOption.read(option, text.get(), Quantity.PICOSECONDS, Range.between(0, 0x1p62))));
    }

    private static OptionalDouble fraction(String option, Optional<String> text) {
        return text.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(QuantityOption.read(option, text.get(), Quantity.FRACTION, Range.UNIT));
    }

    private static LocatedJson object(Path file) {
        Problems problems = new Problems();
        Optional<LocatedJson> read = LocatedJson.read(file, file.toString(), problems);
        read.filter(json -> json.kind() != LocatedJson.Kind.OBJECT)
                .ifPresent(
                        json -> problems.error(json, json.shown() + " is no object", "{ \"MemoryArray\": { ... } }"));
        problems.throwIfErrors();
        return read.orElseThrow();
    }
}
