package org.bellwire.scenarios.json.write;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.bellwire.topologies.description.ClassicalChannelDescription;
import org.bellwire.topologies.description.NetworkBuilder;
import org.bellwire.topologies.description.NetworkDescription;
import org.bellwire.topologies.generate.Sketch;
import org.bellwire.topologies.json.LocatedJson;

/**
 * A sketch as a topology file, that SeQUeNCe reads too: routers, stations in the middle of fibers, and a classical channel between every two
 * routers.
 *
 * @param attenuation of fibers, dB/m
 * @param classicalDelay of every classical channel, ps; if absent they follow the fibers on the shortest way, at the speed of light in glass
 * @param memories of a router
 * @param template of every router, as in {@code templates}
 */
public record TopologyWriter(
        double attenuation,
        OptionalLong classicalDelay,
        int memories,
        OptionalDouble gateFidelity,
        OptionalDouble measurementFidelity,
        Optional<String> formalism,
        OptionalLong stopTime,
        Optional<LocatedJson> template) {
    private static final String TEMPLATE = "router";

    /** The text of the file. */
    public String text(Sketch sketch) {
        return JsonText.of(json -> {
            if (template.isPresent()) {
                json.key("templates").object(all -> all.key(TEMPLATE).value(template.get()));
            }
            json.key("nodes").array(nodes -> {
                for (String router : sketch.routers()) {
                    nodes.object(node -> writeRouter(node, router));
                }
            });
            json.key("qconnections").array(links -> {
                for (Sketch.Fiber fiber : sketch.fibers()) {
                    links.object(link -> writeLink(link, sketch, fiber));
                }
            });
            json.key("cconnections").array(channels -> writeClassical(channels, sketch));
            if (formalism.isPresent()) {
                json.key("formalism").text(formalism.get());
            }
            if (stopTime.isPresent()) {
                json.key("stop_time").count(stopTime.getAsLong());
            }
        });
    }

    private void writeRouter(JsonText json, String name) throws IOException {
        json.key("name").text(name);
        json.key("type").text("QuantumRouter");
        // The reference fails without the key; null leaves the luck to the scenario's seed.
        json.key("seed").number(OptionalDouble.empty());
        json.key("memo_size").count(memories);
        if (template.isPresent()) {
            json.key("template").text(TEMPLATE);
        }
        if (gateFidelity.isPresent()) {
            json.key("gate_fidelity").number(gateFidelity);
        }
        if (measurementFidelity.isPresent()) {
            json.key("measurement_fidelity").number(measurementFidelity);
        }
    }

    private void writeLink(JsonText json, Sketch sketch, Sketch.Fiber fiber) throws IOException {
        json.key("node1").text(sketch.routers().get(fiber.a()));
        json.key("node2").text(sketch.routers().get(fiber.b()));
        json.key("type").text("meet_in_the_middle");
        json.key("distance").number(fiber.metres());
        json.key("attenuation").number(attenuation);
    }

    private void writeClassical(JsonText json, Sketch sketch) throws IOException {
        if (classicalDelay.isPresent()) {
            for (int i = 0; i < sketch.routers().size(); i++) {
                for (int j = i + 1; j < sketch.routers().size(); j++) {
                    String a = sketch.routers().get(i);
                    String b = sketch.routers().get(j);
                    json.object(entry -> {
                        entry.key("node1").text(a);
                        entry.key("node2").text(b);
                        entry.key("delay").count(classicalDelay.getAsLong());
                    });
                }
            }
            return;
        }
        Map<String, Integer> places = new HashMap<>();
        sketch.routers().forEach(router -> places.put(router, places.size()));
        for (ClassicalChannelDescription channel : alongFibers(sketch).classicalChannels()) {
            // A connection is there in both directions, and stations have channels of their own.
            if (places.getOrDefault(channel.from(), places.size()) < places.getOrDefault(channel.to(), -1)) {
                json.object(entry -> {
                    entry.key("node1").text(channel.from());
                    entry.key("node2").text(channel.to());
                    entry.key("distance").number(channel.lengthMetres());
                });
            }
        }
    }

    private NetworkDescription alongFibers(Sketch sketch) {
        NetworkBuilder builder = NetworkDescription.builder();
        sketch.routers().forEach(router -> builder.router(router, memories));
        sketch.fibers()
                .forEach(fiber -> builder.link(
                        sketch.routers().get(fiber.a()), sketch.routers().get(fiber.b()), fiber.metres(), attenuation));
        return builder.classicalMesh().build();
    }
}
