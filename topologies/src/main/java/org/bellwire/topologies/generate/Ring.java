package org.bellwire.topologies.generate;

import java.util.List;
import java.util.stream.IntStream;
import org.bellwire.kernel.catalog.Parameter;
import org.bellwire.topologies.generate.Sketch.Fiber;
import umontreal.ssj.rng.RandomStream;

/** Routers in a circle. */
public final class Ring implements Shape {
    @Override
    public String name() {
        return "ring";
    }

    @Override
    public String description() {
        return "Routers in a circle.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter("routers", "", "", "how many"));
    }

    @Override
    public Sketch sketch(Sizes sizes, RandomStream luck) {
        int routers = sizes.count("routers", 3, Sketch.MOST);
        return Sketch.of(
                routers,
                IntStream.range(0, routers)
                        .mapToObj(i -> new Fiber(i, (i + 1) % routers, sizes.fiberMetres()))
                        .toList());
    }
}
