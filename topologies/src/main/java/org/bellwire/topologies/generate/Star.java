package org.bellwire.topologies.generate;

import java.util.List;
import java.util.stream.IntStream;
import org.bellwire.kernel.catalog.Parameter;
import org.bellwire.topologies.generate.Sketch.Fiber;
import umontreal.ssj.rng.RandomStream;

/** Router 0 in the middle, the others around it. */
public final class Star implements Shape {
    @Override
    public String name() {
        return "star";
    }

    @Override
    public String description() {
        return "One router in the middle, the others around it.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter("routers", "", "", "how many"));
    }

    @Override
    public Sketch sketch(Sizes sizes, RandomStream luck) {
        int routers = sizes.count("routers", 2, Sketch.MOST);
        return Sketch.of(
                routers,
                IntStream.range(1, routers)
                        .mapToObj(i -> new Fiber(0, i, sizes.fiberMetres()))
                        .toList());
    }
}
