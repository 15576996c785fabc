package org.bellwire.topologies.generate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bellwire.kernel.catalog.Parameter;
import org.bellwire.topologies.generate.Sketch.Fiber;
import umontreal.ssj.rng.RandomStream;

/**
 * A graph like that of the internet's autonomous systems, after Elmokashfi, Kvalbein and Dovrolis (IEEE JSAC 28, 2010): a clique of 4 to 6
 * tier-one systems; then 15 % mid-level systems, 5 % content providers and the rest customers. Each buys transit from a number of
 * providers, tier-one or mid-level, that are chosen by their degree; mid-level systems and content providers peer besides. Of the original, regions of
 * the world are left out.
 */
public final class AutonomousSystems implements Shape {
    private static final double MID_LEVEL = 0.15;
    private static final double CONTENT = 0.05;

    @Override
    public String name() {
        return "autonomous_systems";
    }

    @Override
    public String description() {
        return "Like the internet's autonomous systems: a few hubs, many customers; drawn by luck.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter("routers", "", "", "how many"));
    }

    @Override
    public Sketch sketch(Sizes sizes, RandomStream luck) {
        int routers = sizes.count("routers", 10, 50_000);
        return new Growth(routers, sizes.fiberMetres(), luck).sketch();
    }

    /** One graph while it grows. */
    private static final class Growth {
        private final int routers;
        private final double metres;
        private final RandomStream luck;
        private final List<Fiber> fibers = new ArrayList<>();
        private final Set<Long> taken = new HashSet<>();
        private final int[] degree;

        Growth(int routers, double metres, RandomStream luck) {
            this.routers = routers;
            this.metres = metres;
            this.luck = luck;
            this.degree = new int[routers];
        }

        Sketch sketch() {
            int top = Math.min(routers, 4 + (int) (3 * luck.nextDouble()));
            for (int i = 0; i < top; i++) {
                for (int j = 0; j < i; j++) {
                    join(j, i);
                }
            }
            int middle = Math.min(routers, top + (int) Math.round(MID_LEVEL * routers));
            int content = Math.min(routers, middle + (int) Math.round(CONTENT * routers));
            double scale = routers / 10_000.0;
            for (int i = top; i < routers; i++) {
                if (i < middle) {
                    buy(i, 2 + 2.5 * scale, 0.375, top, i);
                } else if (i < content) {
                    buy(i, 2 + 1.5 * scale, 0.375, top, middle);
                } else {
                    buy(i, 1 + 0.5 * scale, 0.125, top, middle);
                }
            }
            for (int i = top; i < content; i++) {
                peer(i, i < middle ? 1 + 2 * scale : 0.2 + 2 * scale, top, middle);
            }
            return Sketch.of(routers, fibers);
        }

        // A number with the given mean m: uniform from 1 to 2m - 1.
        private void buy(int customer, double mean, double fromTop, int top, int middle) {
            int providers = 1 + whole(2 * (mean - 1) * luck.nextDouble());
            for (int k = 0; k < providers; k++) {
                boolean isTop = luck.nextDouble() < fromTop || middle <= top;
                join(isTop ? byDegree(0, top) : byDegree(top, middle), customer);
            }
        }

        private void peer(int one, double mean, int from, int to) {
            int peers = whole(2 * mean * luck.nextDouble());
            for (int k = 0; k < peers; k++) {
                join(byDegree(from, to), one);
            }
        }

        // The mean is kept: the fraction becomes one more by luck.
        private int whole(double value) {
            int floor = (int) value;
            return luck.nextDouble() < value - floor ? floor + 1 : floor;
        }

        private int byDegree(int from, int to) {
            long sum = 0;
            for (int i = from; i < to; i++) {
                sum += degree[i] + 1;
            }
            long left = (long) (luck.nextDouble() * sum);
            int chosen = from;
            while (left >= degree[chosen] + 1) {
                left -= degree[chosen] + 1;
                chosen++;
            }
            return chosen;
        }

        private void join(int a, int b) {
            int low = Math.min(a, b);
            int high = Math.max(a, b);
            if (low != high && taken.add((long) low * routers + high)) {
                degree[low]++;
                degree[high]++;
                fibers.add(new Fiber(low, high, metres));
            }
        }
    }
}
