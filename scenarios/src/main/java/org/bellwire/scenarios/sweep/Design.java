package org.bellwire.scenarios.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.kernel.random.RandomStreams;
import umontreal.ssj.hups.LatinHypercube;
import umontreal.ssj.hups.PointSet;
import umontreal.ssj.hups.PointSetIterator;
import umontreal.ssj.hups.SobolSequence;

/** Which assignments of the axes make up a sweep. */
public final class Design {
    private Design() {}

    /** Every value with every other; the last axis changes fastest. */
    public static List<DesignPoint> grid(List<Axis> axes) {
        List<List<Level>> rows = List.of(List.of());
        for (Axis axis : axes) {
            List<List<Level>> longer = new ArrayList<>();
            for (List<Level> row : rows) {
                for (Level level : axis.levels()) {
                    List<Level> extended = new ArrayList<>(row);
                    extended.add(level);
                    longer.add(extended);
                }
            }
            rows = longer;
        }
        return numbered(rows);
    }

    /** The first values of all axes, then the second ones, and so on. All axes have equally many. */
    public static List<DesignPoint> zip(List<Axis> axes) {
        int count = axes.get(0).levels().size();
        return numbered(IntStream.range(0, count)
                .mapToObj(i -> axes.stream().map(axis -> axis.levels().get(i)).toList())
                .toList());
    }

    /**
     * So many points at random, such that each of as many equal parts of every axis holds exactly one of them (McKay, Beckman and Conover,
     * Technometrics 21(2), 1979).
     *
     * @param seed of the design; the luck of the runs is another
     */
    public static List<DesignPoint> latinHypercube(List<Axis> axes, int points, long seed) {
        LatinHypercube cube = new LatinHypercube(points, axes.size());
        cube.randomize(luck(seed, "latin_hypercube"));
        return spread(axes, cube, points);
    }

    /**
     * The first points of Sobol's sequence, which fill the axes more evenly than chance does, moved by a random digital shift (L'Ecuyer
     * and Lemieux, in <i>Modeling Uncertainty</i>, 2002). Best with a power of two.
     *
     * @param seed of the shift
     */
    public static List<DesignPoint> sobol(List<Axis> axes, int points, long seed) {
        SobolSequence sequence = new SobolSequence(points, axes.size());
        sequence.addRandomShift(luck(seed, "sobol"));
        return spread(axes, sequence, points);
    }

    private static CounterStream luck(long seed, String purpose) {
        return new RandomStreams(seed, 0).stream("design", purpose);
    }

    private static List<DesignPoint> spread(List<Axis> axes, PointSet set, int points) {
        PointSetIterator iterator = set.iterator();
        double[] shares = new double[axes.size()];
        List<List<Level>> rows = new ArrayList<>();
        for (int i = 0; i < points; i++) {
            iterator.nextPoint(shares, shares.length);
            rows.add(IntStream.range(0, shares.length)
                    .mapToObj(k -> axes.get(k).at(shares[k]))
                    .toList());
        }
        return numbered(rows);
    }

    private static List<DesignPoint> numbered(List<List<Level>> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> new DesignPoint(i, rows.get(i)))
                .toList();
    }
}
