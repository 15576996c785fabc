package org.bellwire.topologies.generate;

import java.util.ArrayList;
import java.util.List;
import org.bellwire.kernel.catalog.Parameter;
import org.bellwire.topologies.generate.Sketch.Fiber;
import umontreal.ssj.rng.RandomStream;

/**
 * Cliques in a circle, the last router of each joined to the first of the next. No fiber inside a clique is taken away for it, as in
 * Watts's connected caveman graph.
 */
public final class Caveman implements Shape {
    @Override
    public String name() {
        return "caveman";
    }

    @Override
    public String description() {
        return "Cliques (caves), joined in a circle by one fiber from each to the next.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                new Parameter("caves", "", "", "how many cliques"), new Parameter("size", "", "", "routers in each"));
    }

    @Override
    public Sketch sketch(Sizes sizes, RandomStream luck) {
        int caves = sizes.count("caves", 2, Sketch.MOST / 2);
        int size = sizes.count("size", 2, Sketch.MOST / caves);
        List<Fiber> fibers = new ArrayList<>();
        for (int cave = 0; cave < caves; cave++) {
            int first = cave * size;
            for (int i = 0; i < size; i++) {
                for (int j = i + 1; j < size; j++) {
                    fibers.add(new Fiber(first + i, first + j, sizes.fiberMetres()));
                }
            }
            // Two caves are joined once, not there and back.
            if (cave + 1 < caves || caves > 2) {
                fibers.add(new Fiber(first + size - 1, (cave + 1) % caves * size, sizes.fiberMetres()));
            }
        }
        return Sketch.of(caves * size, fibers);
    }
}
