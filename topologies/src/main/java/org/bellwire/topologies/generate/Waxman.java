package org.bellwire.topologies.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bellwire.kernel.catalog.Parameter;
import org.bellwire.topologies.generate.Sketch.Fiber;
import umontreal.ssj.rng.RandomStream;

/**
 * Routers strewn over a square, near ones more often joined (Waxman 1988): two at a distance d are joined with probability
 * &beta; exp(-d/(&alpha;L)), L the square's diagonal. Fibers are as long as the distance. (Some sources exchange &alpha; and &beta;.)
 * Parts that luck left apart are joined by the shortest fiber between them, so that everybody can be reached.
 */
public final class Waxman implements Shape {
    private static final double METRES = 1000;

    @Override
    public String name() {
        return "waxman";
    }

    @Override
    public String description() {
        return "Routers strewn over a square, near ones more often joined; drawn by luck.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                new Parameter("routers", "", "", "how many"),
                new Parameter("side", "km", "100", "of the square"),
                new Parameter("alpha", "", "0.1", "reach, in diagonals of the square"),
                new Parameter("beta", "", "0.4", "probability at distance zero"));
    }

    @Override
    public Sketch sketch(Sizes sizes, RandomStream luck) {
        int routers = sizes.count("routers", 2, 5000);
        double side = sizes.number("side", 1e-3, 1e5) * METRES;
        double reach = sizes.number("alpha", 1e-6, 1e6) * Math.sqrt(2) * side;
        double most = sizes.number("beta", 0, 1);
        double[][] places = new double[routers][];
        for (int i = 0; i < routers; i++) {
            places[i] = new double[] {luck.nextDouble() * side, luck.nextDouble() * side};
        }
        List<Fiber> all = new ArrayList<>();
        List<Fiber> joined = new ArrayList<>();
        Parts parts = new Parts(routers);
        for (int i = 0; i < routers; i++) {
            for (int j = i + 1; j < routers; j++) {
                double distance = Math.hypot(places[i][0] - places[j][0], places[i][1] - places[j][1]);
                Fiber fiber = new Fiber(i, j, Math.max(1, distance));
                if (luck.nextDouble() < most * Math.exp(-distance / reach)) {
                    joined.add(fiber);
                    parts.join(i, j);
                } else {
                    all.add(fiber);
                }
            }
        }
        all.sort(Comparator.comparingDouble(Fiber::metres));
        all.stream().filter(fiber -> parts.join(fiber.a(), fiber.b())).forEach(joined::add);
        return Sketch.of(routers, joined);
    }

    /** Which routers hang together. */
    private static final class Parts {
        private final int[] parent;

        Parts(int routers) {
            parent = new int[routers];
            for (int i = 0; i < routers; i++) {
                parent[i] = i;
            }
        }

        private int root(int i) {
            int at = i;
            while (parent[at] != at) {
                parent[at] = parent[parent[at]];
                at = parent[at];
            }
            return at;
        }

        /** Whether they were apart before. */
        boolean join(int i, int j) {
            int a = root(i);
            int b = root(j);
            parent[a] = b;
            return a != b;
        }
    }
}
