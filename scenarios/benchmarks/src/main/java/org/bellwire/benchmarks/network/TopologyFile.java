package org.bellwire.benchmarks.network;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bellwire.topologies.description.ClassicalChannelDescription;
import org.bellwire.topologies.description.LinkDescription;
import org.bellwire.topologies.description.NetworkDescription;
import org.bellwire.topologies.format.TopologyReader;

/** A generated topology file: routers, links with their stations half-way, and every classical connection an entry. */
public record TopologyFile(Path path) {
    private static final String NODE = "{\"name\": \"%s\", \"type\": \"QuantumRouter\", \"memo_size\": %d}";
    private static final String LINK = "{\"node1\": \"%s\", \"node2\": \"%s\", \"type\": \"meet_in_the_middle\","
            + " \"distance\": %.1f, \"attenuation\": " + Devices.ATTENUATION + "}";
    private static final String CONNECTION = "{\"node1\": \"%s\", \"node2\": \"%s\", \"delay\": %d}";

    /** Arguments: side of a grid, and the file to write. */
    public static void main(String[] arguments) throws IOException {
        write(Grid.withLocalRequests(Integer.parseInt(arguments[0])).description(), Path.of(arguments[1]));
    }

    static TopologyFile of(NetworkDescription network) {
        try {
            Path file = Files.createTempFile("topology", ".json");
            file.toFile().deleteOnExit();
            write(network, file);
            return new TopologyFile(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    NetworkDescription read() {
        return TopologyReader.readFile(path);
    }

    private static void write(NetworkDescription network, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("{\n");
            list(out, "nodes", network.routers().stream().map(router -> line(NODE, router.name(), router.memories())));
            out.write(",\n");
            list(out, "qconnections", network.links().stream().map(TopologyFile::link));
            out.write(",\n");
            list(out, "cconnections", connections(network.classicalChannels()));
            out.write("\n}\n");
        }
    }

    private static String link(LinkDescription link) {
        return line(LINK, link.a(), link.b(), link.lengthMetres());
    }

    // The builder names the two directions cc-a-b and cc-b-a, one after the other.
    private static Stream<String> connections(List<ClassicalChannelDescription> wires) {
        List<ClassicalChannelDescription> mesh =
                wires.stream().filter(wire -> wire.name().startsWith("cc-")).toList();
        return Stream.iterate(0, i -> i < mesh.size(), i -> i + 2)
                .map(mesh::get)
                .map(wire -> line(CONNECTION, wire.from(), wire.to(), wire.delay()));
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    private static void list(BufferedWriter out, String name, Stream<String> entries) throws IOException {
        out.write("\"" + name + "\": [\n");
        Iterator<String> rest = entries.iterator();
        while (rest.hasNext()) {
            out.write(rest.next());
            out.write(rest.hasNext() ? ",\n" : "\n");
        }
        out.write("]");
    }
}
