package org.bellwire.topologies.generate;

import java.util.ArrayList;
import java.util.List;
import org.bellwire.kernel.catalog.Parameter;
import org.bellwire.topologies.generate.Sketch.Fiber;
import umontreal.ssj.rng.RandomStream;

/** A {@link Grid} with both diagonals of every square, which are longer by the root of two. */
public final class Mesh implements Shape {
    @Override
    public String name() {
        return "mesh";
    }

    @Override
    public String description() {
        return "A rectangular lattice with the diagonals of its squares.";
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
        List<Fiber> fibers = new ArrayList<>(Grid.fibers(rows, columns, sizes.fiberMetres()));
        double diagonal = Math.sqrt(2) * sizes.fiberMetres();
        for (int i = 0; i + columns < rows * columns; i++) {
            if (i % columns + 1 < columns) {
                fibers.add(new Fiber(i, i + columns + 1, diagonal));
                fibers.add(new Fiber(i + 1, i + columns, diagonal));
            }
        }
        return Sketch.of(rows * columns, fibers);
    }
}
