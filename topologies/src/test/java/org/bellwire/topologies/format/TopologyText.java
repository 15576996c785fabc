package org.bellwire.topologies.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.bellwire.topologies.description.ClassicalChannelDescription;
import org.bellwire.topologies.description.NetworkDescription;
import org.bellwire.topologies.description.QuantumChannelDescription;
import org.bellwire.topologies.description.StationDescription;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.Problems;

/** Topologies for tests, from resources or from text with single quotes. */
final class TopologyText {

    private TopologyText() {}

    static String resource(String name) {
        try (InputStream in = TopologyText.class.getResourceAsStream("/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads without any problem. */
    static NetworkDescription network(String text) {
        Problems problems = new Problems();
        NetworkDescription network = LocatedJson.parse(text.replace('\'', '"'), "net.json", problems)
                .flatMap(root -> TopologyReader.read(root, problems))
                .orElseThrow(() -> new AssertionError(problems.toString()));
        assertEquals("", problems.toString());
        return network;
    }

    static Problems problemsOf(String text) {
        Problems problems = new Problems();
        LocatedJson.parse(text.replace('\'', '"'), "net.json", problems)
                .ifPresent(root -> TopologyReader.read(root, problems));
        return problems;
    }

    static QuantumChannelDescription fiber(NetworkDescription network, String name) {
        return network.quantumChannels().stream()
                .filter(channel -> channel.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not in " + network.quantumChannels()));
    }

    static ClassicalChannelDescription wire(NetworkDescription network, String name) {
        return network.classicalChannels().stream()
                .filter(channel -> channel.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not in " + network.classicalChannels()));
    }

    static StationDescription station(NetworkDescription network, String name) {
        return network.stations().stream()
                .filter(station -> station.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
