package org.bellwire.scenarios.sampling.estimate;

import java.util.List;
import umontreal.ssj.probdist.NormalDist;

/** A mixture of normal laws over R<sup>d</sup>, to be fitted to weighted points by expectation and maximisation. */
public final class GaussianMixture {
    // Keeps a component that shrinks to a point from becoming singular.
    private static final double RIDGE = 1e-6;
    private static final int ROUNDS = 40;
    private static final double SETTLED = 1e-7;

    private final List<Component> components;

    /** One normal law with its share. */
    private static final class Component {
        private final double share;
        private final double[] mean;
        // Lower triangle L with covariance L L'.
        private final double[][] root;
        private final double logScale;

        Component(double share, double[] mean, double[][] covariance) {
            this.share = share;
            this.mean = mean;
            this.root = cholesky(covariance);
            double log = -0.5 * mean.length * Math.log(2 * Math.PI);
            for (int i = 0; i < mean.length; i++) {
                log -= Math.log(root[i][i]);
            }
            this.logScale = log;
        }

        double density(double[] x) {
            double squares = 0;
            double[] z = new double[mean.length];
            for (int i = 0; i < mean.length; i++) {
                double rest = x[i] - mean[i];
                for (int j = 0; j < i; j++) {
                    rest -= root[i][j] * z[j];
                }
                z[i] = rest / root[i][i];
                squares += z[i] * z[i];
            }
            return Math.exp(logScale - squares / 2);
        }

        double[] at(double[] uniforms, int from) {
            double[] z = new double[mean.length];
            double[] x = mean.clone();
            for (int i = 0; i < mean.length; i++) {
                z[i] = NormalDist.inverseF01(uniforms[from + i]);
                for (int j = 0; j <= i; j++) {
                    x[i] += root[i][j] * z[j];
                }
            }
            return x;
        }

        private static double[][] cholesky(double[][] matrix) {
            int size = matrix.length;
            double[][] root = new double[size][size];
            for (int i = 0; i < size; i++) {
                for (int j = 0; j <= i; j++) {
                    double sum = matrix[i][j];
                    for (int k = 0; k < j; k++) {
                        sum -= root[i][k] * root[j][k];
                    }
                    root[i][j] = i == j ? Math.sqrt(Math.max(sum, RIDGE * RIDGE)) : sum / root[j][j];
                }
            }
            return root;
        }
    }

    private GaussianMixture(List<Component> components) {
        this.components = components;
    }

    /** The standard normal law. */
    public static GaussianMixture standard(int dimensions) {
        double[][] identity = new double[dimensions][dimensions];
        for (int i = 0; i < dimensions; i++) {
            identity[i][i] = 1;
        }
        return new GaussianMixture(List.of(new Component(1, new double[dimensions], identity)));
    }

    /**
     * Fits two normal laws to weighted points, begun on both sides of the mean along the coordinate that is widest.
     *
     * @param weights not negative, one a point, not all zero
     */
    public static GaussianMixture fitted(List<double[]> points, double[] weights) {
        double[] all = weights.clone();
        GaussianMixture one = new GaussianMixture(List.of(component(points, all, total(all))));
        int widest = widest(one);
        double[] left = new double[all.length];
        double[] right = new double[all.length];
        double middle = one.components.get(0).mean[widest];
        for (int n = 0; n < all.length; n++) {
            (points.get(n)[widest] < middle ? left : right)[n] = all[n];
        }
        double before = Double.NEGATIVE_INFINITY;
        GaussianMixture mixture = one;
        for (int round = 0; round < ROUNDS; round++) {
            double sum = total(all);
            if (total(left) < sum * RIDGE || total(right) < sum * RIDGE) {
                return mixture;
            }
            mixture = new GaussianMixture(List.of(component(points, left, sum), component(points, right, sum)));
            double likelihood = 0;
            for (int n = 0; n < all.length; n++) {
                if (all[n] > 0) {
                    double ofLeft = mixture.weighed(0, points.get(n));
                    double both = ofLeft + mixture.weighed(1, points.get(n));
                    left[n] = both > 0 ? all[n] * ofLeft / both : all[n] / 2;
                    right[n] = all[n] - left[n];
                    likelihood += all[n] * Math.log(Math.max(both, Double.MIN_NORMAL));
                }
            }
            if (likelihood - before < SETTLED * sum) {
                return mixture;
            }
            before = likelihood;
        }
        return mixture;
    }

    private double weighed(int component, double[] x) {
        return components.get(component).share * components.get(component).density(x);
    }

    private static double total(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        return sum;
    }

    private static int widest(GaussianMixture one) {
        double[][] root = one.components.get(0).root;
        int widest = 0;
        double most = 0;
        for (int i = 0; i < root.length; i++) {
            double variance = 0;
            for (double entry : root[i]) {
                variance += entry * entry;
            }
            if (variance > most) {
                most = variance;
                widest = i;
            }
        }
        return widest;
    }

    private static Component component(List<double[]> points, double[] weights, double all) {
        int size = points.get(0).length;
        double sum = total(weights);
        double[] mean = new double[size];
        for (int n = 0; n < weights.length; n++) {
            for (int i = 0; i < size && weights[n] > 0; i++) {
                mean[i] += weights[n] * points.get(n)[i] / sum;
            }
        }
        double[][] covariance = new double[size][size];
        for (int n = 0; n < weights.length; n++) {
            if (weights[n] > 0) {
                double[] point = points.get(n);
                for (int i = 0; i < size; i++) {
                    for (int j = 0; j <= i; j++) {
                        covariance[i][j] += weights[n] * (point[i] - mean[i]) * (point[j] - mean[j]) / sum;
                    }
                }
            }
        }
        for (int i = 0; i < size; i++) {
            covariance[i][i] += RIDGE;
            for (int j = 0; j < i; j++) {
                covariance[j][i] = covariance[i][j];
            }
        }
        return new Component(sum / all, mean, covariance);
    }

    public double density(double[] x) {
        double sum = 0;
        for (Component component : components) {
            sum += component.share * component.density(x);
        }
        return sum;
    }

    /**
     * A point of this law.
     *
     * @param uniforms one for the choice of a component, then one a dimension
     */
    public double[] at(double[] uniforms) {
        double left = uniforms[0];
        for (Component component : components.subList(0, components.size() - 1)) {
            if (left < component.share) {
                return component.at(uniforms, 1);
            }
            left -= component.share;
        }
        return components.get(components.size() - 1).at(uniforms, 1);
    }
}
