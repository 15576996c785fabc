package org.bellwire.topologies.gml;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.bellwire.topologies.generate.BadSizeException;
import org.bellwire.topologies.generate.Sketch;
import org.bellwire.topologies.generate.Sketch.Fiber;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.Pseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.ImportException;
import org.jgrapht.nio.gml.GmlImporter;
import org.jgrapht.util.SupplierUtil;

/**
 * A graph in GML. Routers bear the nodes' labels, or {@code router_ID}. A fiber is as long as its edge's {@code distance} or {@code length}, m;
 * without one as the great circle between {@code Latitude} and {@code Longitude} of its ends; without these as all others. Several edges between two
 * nodes become one, and an edge from a node to itself none.
 */
public final class GmlFile {
    private static final double EARTH_RADIUS_METRES = 6_371_000;
    private static final int SHORTEST_METRES = 1;

    private final Map<Integer, Map<String, Attribute>> nodes = new LinkedHashMap<>();
    private final Map<DefaultEdge, Map<String, Attribute>> edges = new HashMap<>();
    private final Pseudograph<Integer, DefaultEdge> graph = new Pseudograph<>(
            SupplierUtil.createIntegerSupplier(), SupplierUtil.createSupplier(DefaultEdge.class), false);

    private GmlFile() {}

    /**
     * Reads a file.
     *
     * @param fiberMetres length of a fiber of which nothing is known, m
     * @throws BadSizeException if it can not be read as GML
     */
    public static Sketch read(Path file, double fiberMetres) {
        GmlFile gml = new GmlFile();
        GmlImporter<Integer, DefaultEdge> importer = new GmlImporter<>();
        importer.addVertexAttributeConsumer((at, value) ->
                gml.nodes.computeIfAbsent(at.getFirst(), id -> new HashMap<>()).put(at.getSecond(), value));
        importer.addEdgeAttributeConsumer((at, value) -> gml.edges
                .computeIfAbsent(at.getFirst(), edge -> new HashMap<>())
                .put(at.getSecond(), value));
        try {
            String text = Files.readString(file);
            importer.importGraph(gml.graph, new StringReader(text));
        } catch (NoSuchFileException missing) {
            throw new BadSizeException("there is no file " + file, "a file in GML");
        } catch (MalformedInputException notText) {
            throw new BadSizeException(file + " is not text in UTF-8", "a file in GML");
        } catch (IOException | ImportException | IllegalArgumentException unreadable) {
            throw new BadSizeException(
                    file + " can not be read as GML: " + unreadable.getMessage(), "graph [ node [ id 1 ] ... ]");
        }
        return gml.sketch(file, fiberMetres);
    }

    private Sketch sketch(Path file, double fiberMetres) {
        List<Integer> order = new ArrayList<>(graph.vertexSet());
        Map<Integer, Integer> places = new HashMap<>();
        List<String> names = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Integer node : order) {
            places.put(node, names.size());
            String label = text(nodes, node, "label").orElse("router_" + node);
            names.add(taken.add(label) ? label : label + "_" + node);
        }
        List<Fiber> fibers = new ArrayList<>();
        Set<Set<Integer>> joined = new HashSet<>();
        for (DefaultEdge edge : graph.edgeSet()) {
            Integer a = graph.getEdgeSource(edge);
            Integer b = graph.getEdgeTarget(edge);
            if (!a.equals(b) && joined.add(Set.of(a, b))) {
                fibers.add(new Fiber(
                        places.get(a), places.get(b), metres(edge, a, b).orElse(fiberMetres)));
            }
        }
        if (fibers.isEmpty()) {
            throw new BadSizeException(file + " has no edge", "a graph with two nodes and an edge at least");
        }
        return new Sketch(names, fibers);
    }

    private OptionalDouble metres(DefaultEdge edge, Integer a, Integer b) {
        for (String key : List.of("distance", "length")) {
            OptionalDouble said = number(edges, edge, key);
            if (said.isPresent() && said.getAsDouble() > 0) {
                return said;
            }
        }
        OptionalDouble[] degrees = {
            number(nodes, a, "Latitude"),
            number(nodes, a, "Longitude"),
            number(nodes, b, "Latitude"),
            number(nodes, b, "Longitude")
        };
        for (OptionalDouble degree : degrees) {
            if (degree.isEmpty()) {
                return OptionalDouble.empty();
            }
        }
        return OptionalDouble.of(greatCircle(
                Math.toRadians(degrees[0].getAsDouble()),
                Math.toRadians(degrees[1].getAsDouble()),
                Math.toRadians(degrees[2].getAsDouble()),
                Math.toRadians(degrees[3].getAsDouble())));
    }

    // The haversine formula.
    private static double greatCircle(double latitude, double longitude, double otherLatitude, double otherLongitude) {
        double ofLatitude = Math.sin((otherLatitude - latitude) / 2);
        double ofLongitude = Math.sin((otherLongitude - longitude) / 2);
        double chord =
                ofLatitude * ofLatitude + Math.cos(latitude) * Math.cos(otherLatitude) * ofLongitude * ofLongitude;
        return Math.max(SHORTEST_METRES, 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(chord))));
    }

    private static <K> Optional<String> text(Map<K, Map<String, Attribute>> all, K of, String key) {
        return Optional.ofNullable(all.getOrDefault(of, Map.of()).get(key)).map(Attribute::getValue);
    }

    private static <K> OptionalDouble number(Map<K, Map<String, Attribute>> all, K of, String key) {
        try {
            Optional<String> said = text(all, of, key);
            return said.isPresent() ? OptionalDouble.of(Double.parseDouble(said.get())) : OptionalDouble.empty();
        } catch (NumberFormatException notANumber) {
            return OptionalDouble.empty();
        }
    }
}
