package org.bellwire.scenarios.sampling.sampler;

/** The little that samplers do with matrices. */
final class Matrices {
    private Matrices() {}

    static double[][] times(double[][] matrix, double factor) {
        double[][] result = new double[matrix.length][matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix.length; j++) {
                result[i][j] = matrix[i][j] * factor;
            }
        }
        return result;
    }

    static double[][] sum(double[][] a, double[][] b) {
        double[][] result = new double[a.length][a.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a.length; j++) {
                result[i][j] = a[i][j] + b[i][j];
            }
        }
        return result;
    }
}
