package org.bellwire.topologies.generate;

import java.util.ArrayList;
import java.util.List;
import org.bellwire.kernel.catalog.Parameter;
import org.bellwire.topologies.generate.Sketch.Fiber;
import umontreal.ssj.rng.RandomStream;

/**
 * The k-ary n-tree (Petrini and Vanneschi, 1997): k<sup>n</sup> hosts and n levels of k<sup>n-1</sup> switches. Switches are words of n - 1 digits in
 * base k; one of level l is joined to those of level l + 1 that differ from it in digit l alone, or not at all. Hosts come first, then the switches
 * from the top.
 */
public final class FatTree implements Shape {
    @Override
    public String name() {
        return "fat_tree";
    }

    @Override
    public String description() {
        return "A k-ary n-tree: hosts below n levels of switches.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                new Parameter("arity", "", "", "k, ports of a switch towards the hosts"),
                new Parameter("levels", "", "2", "n, of switches"));
    }

    @Override
    public Sketch sketch(Sizes sizes, RandomStream luck) {
        int arity = sizes.count("arity", 2, Sketch.MOST);
        int levels = sizes.count("levels", 1, 20);
        int hosts = Sketch.bounded(Math.pow(arity, levels));
        int width = hosts / arity;
        int routers = Sketch.bounded(hosts + (double) levels * width);
        List<Fiber> fibers = new ArrayList<>();
        for (int host = 0; host < hosts; host++) {
            fibers.add(new Fiber(host, hosts + (levels - 1) * width + host / arity, sizes.fiberMetres()));
        }
        // Level 0 is the top. Switches of neighboring levels are joined if they differ in one digit at most.
        int stride = width / arity;
        for (int level = 0; level + 1 < levels; level++) {
            for (int above = 0; above < width; above++) {
                int rest = above - above / stride % arity * stride;
                for (int digit = 0; digit < arity; digit++) {
                    int below = hosts + (level + 1) * width + rest + digit * stride;
                    fibers.add(new Fiber(hosts + level * width + above, below, sizes.fiberMetres()));
                }
            }
            stride /= arity;
        }
        return Sketch.of(routers, fibers);
    }
}
