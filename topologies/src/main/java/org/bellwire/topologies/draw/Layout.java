package org.bellwire.topologies.draw;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.bellwire.topologies.description.LinkDescription;
import org.bellwire.topologies.description.NetworkDescription;
import org.bellwire.topologies.description.QuantumChannelDescription;
import umontreal.ssj.rng.RandomStream;

/**
 * Where the routers of a network are drawn: so that distances on paper are near distances in links. Files know lengths of fibers, but no places.
 *
 * <p>The first places are those of classical scaling from a few pivots (Brandes and Pich 2007); stress majorization (Gansner, Koren and North 2005)
 * improves them, with weights of one over the squared distance. (The force-directed layouts of graph libraries twist grids.)
 */
final class Layout {
    private static final int PIVOTS = 50;
    private static final int POWER_STEPS = 100;
    private static final double WORK = 3e7;
    private static final int MOST_SWEEPS = 300;
    private static final int MOST_REFINED = 3000;
    private static final double JITTER = 1e-3;

    private final List<List<Integer>> neighbors = new ArrayList<>();
    private final double[][] places;
    private final RandomStream luck;

    private Layout(int routers, RandomStream luck) {
        for (int i = 0; i < routers; i++) {
            neighbors.add(new ArrayList<>());
        }
        this.places = new double[routers][2];
        this.luck = luck;
    }

    /** Places by router, in a square of side 1. */
    static Map<String, double[]> of(NetworkDescription network, RandomStream luck) {
        Map<String, Integer> order = new LinkedHashMap<>();
        network.routers().forEach(router -> order.put(router.name(), order.size()));
        network.keyNodes().forEach(node -> order.put(node.name(), order.size()));
        network.pairSources().forEach(node -> order.put(node.name(), order.size()));
        Layout layout = new Layout(order.size(), luck);
        for (LinkDescription link : network.links()) {
            layout.neighbors.get(order.get(link.a())).add(order.get(link.b()));
            layout.neighbors.get(order.get(link.b())).add(order.get(link.a()));
        }
        for (QuantumChannelDescription fiber : network.pulseFibers()) {
            layout.neighbors.get(order.get(fiber.from())).add(order.get(fiber.to()));
            layout.neighbors.get(order.get(fiber.to())).add(order.get(fiber.from()));
        }
        layout.scale();
        if (order.size() <= MOST_REFINED) {
            layout.refine();
        }
        layout.spread();
        Map<String, double[]> found = new HashMap<>();
        order.forEach((name, index) -> found.put(name, layout.places[index]));
        return found;
    }

    // In links; routers that can not be reached are a little farther than all others.
    private double[] distances(int from) {
        double[] distances = new double[places.length];
        Arrays.fill(distances, -1);
        distances[from] = 0;
        Queue<Integer> reached = new ArrayDeque<>(List.of(from));
        double most = 0;
        while (!reached.isEmpty()) {
            int at = reached.remove();
            most = distances[at];
            for (int next : neighbors.get(at)) {
                if (distances[next] < 0) {
                    distances[next] = distances[at] + 1;
                    reached.add(next);
                }
            }
        }
        for (int i = 0; i < distances.length; i++) {
            distances[i] = distances[i] < 0 ? most + 2 : distances[i];
        }
        return distances;
    }

    // Pivots far from each other; the two main axes of the centered squares of the distances to them.
    private void scale() {
        int pivots = Math.min(PIVOTS, places.length);
        double[][] squares = new double[pivots][];
        double[] nearest = new double[places.length];
        Arrays.fill(nearest, Double.MAX_VALUE);
        int pivot = 0;
        for (int k = 0; k < pivots; k++) {
            squares[k] = distances(pivot);
            int farthest = 0;
            for (int i = 0; i < places.length; i++) {
                nearest[i] = Math.min(nearest[i], squares[k][i]);
                farthest = nearest[i] > nearest[farthest] ? i : farthest;
                squares[k][i] *= squares[k][i];
            }
            pivot = farthest;
        }
        center(squares);
        double[] first = axis(squares, new double[pivots]);
        double[] second = axis(squares, first);
        for (int i = 0; i < places.length; i++) {
            for (int k = 0; k < pivots; k++) {
                places[i][0] -= squares[k][i] * first[k];
                places[i][1] -= squares[k][i] * second[k];
            }
        }
        normalize();
    }

    private void center(double[][] squares) {
        double[] ofRouter = new double[places.length];
        double all = 0;
        for (double[] row : squares) {
            double mean = Arrays.stream(row).average().orElse(0);
            all += mean / squares.length;
            for (int i = 0; i < row.length; i++) {
                ofRouter[i] += row[i] / squares.length;
                row[i] -= mean;
            }
        }
        for (double[] row : squares) {
            for (int i = 0; i < row.length; i++) {
                row[i] += all - ofRouter[i];
            }
        }
    }

    // Power iteration, at right angles to another axis.
    private double[] axis(double[][] squares, double[] other) {
        double[] axis = new double[squares.length];
        Arrays.setAll(axis, k -> luck.nextDouble() - 0.5);
        for (int step = 0; step < POWER_STEPS; step++) {
            double along = dot(axis, other);
            double[] image = new double[places.length];
            for (int k = 0; k < axis.length; k++) {
                axis[k] -= along * other[k];
                for (int i = 0; i < image.length; i++) {
                    image[i] += squares[k][i] * axis[k];
                }
            }
            for (int k = 0; k < axis.length; k++) {
                axis[k] = dot(squares[k], image);
            }
            double norm = Math.sqrt(dot(axis, axis));
            for (int k = 0; k < axis.length && norm > 0; k++) {
                axis[k] /= norm;
            }
        }
        return axis;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    // To distances on paper of the size of those in links.
    private void normalize() {
        double[] distances = distances(0);
        double paper = 0;
        double links = 0;
        for (int i = 0; i < places.length; i++) {
            paper += Math.hypot(places[i][0] - places[0][0], places[i][1] - places[0][1]);
            links += distances[i];
        }
        double factor = paper > 0 ? links / paper : 1;
        for (double[] place : places) {
            // Routers with the same neighbors would lie on one another.
            place[0] = place[0] * factor + JITTER * (luck.nextDouble() - 0.5);
            place[1] = place[1] * factor + JITTER * (luck.nextDouble() - 0.5);
        }
    }

    private void refine() {
        double[][] distances = new double[places.length][];
        Arrays.setAll(distances, this::distances);
        double sweeps = Math.min(MOST_SWEEPS, WORK / ((double) places.length * places.length));
        for (int sweep = 0; sweep < sweeps; sweep++) {
            for (int i = 0; i < places.length; i++) {
                pull(i, distances[i]);
            }
        }
    }

    // To the mean of the places at which each of the others would have it.
    private void pull(int i, double[] distances) {
        double x = 0;
        double y = 0;
        double weights = 0;
        for (int j = 0; j < places.length; j++) {
            if (j != i) {
                double weight = 1 / (distances[j] * distances[j]);
                double apart = Math.max(1e-9, Math.hypot(places[i][0] - places[j][0], places[i][1] - places[j][1]));
                double stretch = distances[j] / apart;
                x += weight * (places[j][0] + stretch * (places[i][0] - places[j][0]));
                y += weight * (places[j][1] + stretch * (places[i][1] - places[j][1]));
                weights += weight;
            }
        }
        if (weights > 0) {
            places[i][0] = x / weights;
            places[i][1] = y / weights;
        }
    }

    // To the whole square, without changing proportions.
    private void spread() {
        double[] least = {Double.MAX_VALUE, Double.MAX_VALUE};
        double[] most = {-Double.MAX_VALUE, -Double.MAX_VALUE};
        for (double[] place : places) {
            for (int axis = 0; axis < 2; axis++) {
                least[axis] = Math.min(least[axis], place[axis]);
                most[axis] = Math.max(most[axis], place[axis]);
            }
        }
        double extent = Math.max(1e-9, Math.max(most[0] - least[0], most[1] - least[1]));
        for (double[] place : places) {
            for (int axis = 0; axis < 2; axis++) {
                place[axis] = 0.5 + (place[axis] - (least[axis] + most[axis]) / 2) / extent;
            }
        }
    }
}
