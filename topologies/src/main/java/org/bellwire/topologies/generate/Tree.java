package org.bellwire.topologies.generate;

import java.util.List;
import java.util.stream.IntStream;
import org.bellwire.kernel.catalog.Parameter;
import org.bellwire.topologies.generate.Sketch.Fiber;
import umontreal.ssj.rng.RandomStream;

/** A complete tree; the children of router i are routers ri + 1 to ri + r. */
public final class Tree implements Shape {
    @Override
    public String name() {
        return "tree";
    }

    @Override
    public String description() {
        return "A root, its children, their children, ...";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                new Parameter("children", "", "", "of every router above the lowest level"),
                new Parameter("levels", "", "", "below the root"));
    }

    @Override
    public Sketch sketch(Sizes sizes, RandomStream luck) {
        int children = sizes.count("children", 1, Sketch.MOST);
        int levels = sizes.count("levels", 1, Sketch.MOST);
        double routers = 1;
        for (int level = 1; level <= levels && routers <= Sketch.MOST; level++) {
            routers = routers * children + 1;
        }
        int all = Sketch.bounded(routers);
        return Sketch.of(
                all,
                IntStream.range(1, all)
                        .mapToObj(i -> new Fiber((i - 1) / children, i, sizes.fiberMetres()))
                        .toList());
    }
}
