package org.bellwire.topologies.generate;

import java.util.ArrayList;
import java.util.List;
import org.bellwire.kernel.catalog.Parameter;
import org.bellwire.topologies.generate.Sketch.Fiber;
import umontreal.ssj.rng.RandomStream;

/** A rectangular lattice, numbered row by row. */
public final class Grid implements Shape {
    @Override
    public String name() {
        return "grid";
    }

    @Override
    public String description() {
        return "A rectangular lattice.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                new Parameter("rows", "", "", "how many rows"), new Parameter("columns", "", "", "how many columns"));
    }

    @Override
    public Sketch sketch(Sizes sizes, RandomStream luck) {
        int rows = sizes.count("rows", 1, Sketch.MOST);
        int columns = sizes.count("columns", 1, Sketch.MOST / rows);
        return Sketch.of(rows * columns, fibers(rows, columns, sizes.fiberMetres()));
    }

    static List<Fiber> fibers(int rows, int columns, double metres) {
        List<Fiber> fibers = new ArrayList<>();
        for (int i = 0; i < rows * columns; i++) {
            if (i % columns + 1 < columns) {
                fibers.add(new Fiber(i, i + 1, metres));
            }
            if (i + columns < rows * columns) {
                fibers.add(new Fiber(i, i + columns, metres));
            }
        }
        return fibers;
    }
}
