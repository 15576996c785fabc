package org.bellwire.scenarios.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bellwire.scenarios.json.NetworkFile;
import org.bellwire.scenarios.report.Overwriting;
import org.bellwire.scenarios.report.SingleFile;
import org.bellwire.topologies.draw.NetworkPicture;
import org.bellwire.topologies.draw.NetworkPicture.Stations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bellwire draw}: draws a network. */
@Command(
        name = "draw",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Draws the network of a topology or a scenario as SVG or PNG.",
        footer = {
            "",
            "Examples:",
            "  bellwire draw topologies/metro.json",
            "  bellwire draw scenarios/examples/metro.json --stations --output metro.png"
        })
final class DrawCommand implements Callable<Integer> {
    private static final String PNG = ".png";
    private static final String SVG = ".svg";

    @Parameters(paramLabel = "FILE", description = "A topology or a scenario.")
    private Path file;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description =
                    "Where to; the ending .svg or .png decides. Standard: the input's name with .svg, in this folder.")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--stations", description = "Show heralding stations.")
    private boolean stations;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "0",
            description = "Of the layout; another may look better.")
    private long seed;

    @Option(names = "--force", description = "Replace a file that is there.")
    private boolean force;

    private final Console console;

    DrawCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path target =
                output.orElseGet(() -> Path.of(file.getFileName().toString().replaceFirst("\\.[^.]*$", "") + SVG));
        String ending = target.toString().toLowerCase(Locale.ROOT);
        if (!ending.endsWith(PNG) && !ending.endsWith(SVG)) {
            throw Refusals.of("--output", target + " ends neither in .svg nor in .png");
        }
        SingleFile.objection(target, force ? Overwriting.ALLOWED : Overwriting.REFUSED)
                .ifPresent(objection -> {
                    throw Refusals.of("--output", objection);
                });
        NetworkPicture picture =
                new NetworkPicture(NetworkFile.read(file), stations ? Stations.SHOWN : Stations.HIDDEN, seed);
        SingleFile.write(target, drawn(picture, ending));
        console.err().println("the picture is in " + target);
        return 0;
    }

    private static byte[] drawn(NetworkPicture picture, String ending) throws IOException {
        try {
            return ending.endsWith(PNG) ? picture.png() : picture.svg();
        } catch (LinkageError | InternalError noFonts) {
            throw new IOException(
                    "Java needs fonts to draw (on Debian: apt install fontconfig fonts-dejavu-core)", noFonts);
        }
    }
}
