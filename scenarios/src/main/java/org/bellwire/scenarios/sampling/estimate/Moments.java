package org.bellwire.scenarios.sampling.estimate;

/**
 * Number, means and co-moments of vectors; two such sums can be put together (Chan, Golub and LeVeque, 1979).
 *
 * <p>Adding the same vectors in the same order gives the same bits. Not safe for use by several threads.
 */
public final class Moments {
    private final int size;
    private final double[] means;
    // Sums of products of deviations.
    private final double[][] products;
    private final double[] deviations;
    private long count;

    /**
     * @param size of the vectors
     */
    public Moments(int size) {
        this.size = size;
        this.means = new double[size];
        this.products = new double[size][size];
        this.deviations = new double[size];
    }

    /** Adds a vector that begins at a place. */
    public void add(double[] values, int at) {
        count++;
        double share = 1.0 / count;
        for (int i = 0; i < size; i++) {
            deviations[i] = values[at + i] - means[i];
            means[i] += deviations[i] * share;
        }
        for (int i = 0; i < size; i++) {
            double after = values[at + i] - means[i];
            for (int j = 0; j <= i; j++) {
                products[i][j] += after * deviations[j];
            }
        }
    }

    public long count() {
        return count;
    }

    public double mean(int i) {
        return means[i];
    }

    public double[] means() {
        return means.clone();
    }

    /** Unbiased covariance of two components; not a number with fewer than two vectors. */
    public double covariance(int i, int j) {
        return products[Math.max(i, j)][Math.min(i, j)] / (count - 1);
    }

    /** Unbiased covariances of the first components. */
    public double[][] covariance(int components) {
        double[][] matrix = new double[components][components];
        for (int i = 0; i < components; i++) {
            for (int j = 0; j < components; j++) {
                matrix[i][j] = covariance(i, j);
            }
        }
        return matrix;
    }
}
