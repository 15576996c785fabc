package org.bellwire.scenarios.sampling.sampler;

import org.bellwire.kernel.random.RandomStreams;
import umontreal.ssj.hups.KorobovLattice;
import umontreal.ssj.hups.PointSet;

/**
 * {@code lattice}: a Korobov lattice of SSJ with a random shift. Its multiplier is the best of {@value #CANDIDATES} by the figure of merit
 * P<sub>2</sub> with weights that fall by half from one random number to the next (Sloan and Joe, <i>Lattice Methods for Multiple
 * Integration</i>).
 */
public final class LatticeSampler extends PointSetSampler {
    private static final int CANDIDATES = 48;
    private static final int JUDGED_POINTS = 1 << 14;
    private static final int JUDGED_DIMENSIONS = 16;

    @Override
    public String name() {
        return "lattice";
    }

    @Override
    public String description() {
        return "a randomly shifted Korobov lattice";
    }

    @Override
    PointSet points(int points, int dimensions, long seed, int randomization) {
        KorobovLattice lattice = new KorobovLattice(points, multiplier(points, dimensions), dimensions);
        lattice.addRandomShift(0, dimensions, new RandomStreams(seed, randomization).stream("lattice", "shift"));
        return lattice;
    }

    private static int multiplier(int points, int dimensions) {
        int best = 1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < CANDIDATES; i++) {
            // Odd numbers spread over the range by the golden ratio.
            int candidate = (int) (points * ((i * 0.6180339887498949 + 0.381966) % 1.0)) | 1;
            double merit = merit(points, candidate % points, Math.min(dimensions, JUDGED_DIMENSIONS));
            if (merit < least) {
                least = merit;
                best = Math.max(1, candidate % points);
            }
        }
        return best;
    }

    // Mean over the points of the product of 1 + weight 2 pi^2 B2(x); some points of a big lattice are enough to tell a
    // bad one.
    private static double merit(int points, long multiplier, int dimensions) {
        int step = Math.max(1, points / JUDGED_POINTS);
        double sum = 0;
        for (long i = 0; i < points; i += step) {
            double product = 1;
            double weight = 1;
            long at = i;
            for (int d = 0; d < dimensions; d++) {
                double x = (double) at / points;
                product *= 1 + weight * 2 * Math.PI * Math.PI * (x * x - x + 1.0 / 6);
                at = at * multiplier % points;
                weight /= 2;
            }
            sum += product;
        }
        return sum / ((double) points / step);
    }
}
