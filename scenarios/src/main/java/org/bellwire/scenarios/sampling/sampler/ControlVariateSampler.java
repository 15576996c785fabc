package org.bellwire.scenarios.sampling.sampler;

import cern.colt.matrix.DoubleMatrix2D;
import cern.colt.matrix.impl.DenseDoubleMatrix2D;
import cern.colt.matrix.linalg.LUDecomposition;
import java.util.List;
import org.bellwire.scenarios.sampling.Block;
import org.bellwire.scenarios.sampling.Estimates;
import org.bellwire.scenarios.sampling.Sampler;
import org.bellwire.scenarios.sampling.Study;
import org.bellwire.scenarios.sampling.TrialPlan;
import org.bellwire.scenarios.sampling.UnsuitableStudyException;
import org.bellwire.scenarios.sampling.estimate.Moments;
import org.bellwire.topologies.json.Members;

/**
 * {@code control_variate}: from every wanted number a multiple of the model's controls is taken away, numbers whose mean is known to be 0. The
 * multiples, &beta; = &Sigma;<sub>CC</sub><sup>-1</sup>&Sigma;<sub>CY</sub>, are estimated. Either half of the trials uses those of the other
 * half, so that the estimate has no bias.
 */
public final class ControlVariateSampler implements Sampler {
    private static final double NEGLIGIBLE = 1e-14;

    @Override
    public String name() {
        return "control_variate";
    }

    @Override
    public String description() {
        return "luck that is known to even out, attempts and swaps, is taken away";
    }

    @Override
    public Method read(Members members) {
        return ControlVariateSampler::estimate;
    }

    private static Estimates estimate(Study study) {
        int wanted = study.wanted().size();
        int controls = study.controls();
        if (controls == 0) {
            throw new UnsuitableStudyException("the model has no controls");
        }
        long half = Math.max(2L * (controls + 2), study.trials() / 2);
        Moments first = moments(study, 0, half, wanted, controls);
        Moments second = moments(study, half, half, wanted, controls);
        double[] means = new double[wanted];
        double[][] ofFirst = multiples(first, wanted, controls);
        double[][] ofSecond = multiples(second, wanted, controls);
        for (int j = 0; j < wanted; j++) {
            means[j] = (corrected(first, ofSecond[j], j, wanted) + corrected(second, ofFirst[j], j, wanted)) / 2;
        }
        double[][] covariance = Matrices.times(
                Matrices.sum(residual(first, ofSecond, wanted, controls), residual(second, ofFirst, wanted, controls)),
                0.25 / half);
        double[][] single = Matrices.times(Matrices.sum(first.covariance(wanted), second.covariance(wanted)), 0.5);
        return new Estimates(means, covariance, 2.0 * half - 2, 2 * half, single);
    }

    private static Moments moments(Study study, long from, long count, int wanted, int controls) {
        Moments moments = new Moments(wanted + controls);
        double[] row = new double[wanted + controls];
        study.visit(TrialPlan.plain(from, count), (Block block) -> {
            for (int i = 0; i < block.count(); i++) {
                System.arraycopy(block.values(), i * wanted, row, 0, wanted);
                System.arraycopy(block.controls(), i * controls, row, wanted, controls);
                moments.add(row, 0);
            }
        });
        return moments;
    }

    // Of each wanted number, a multiple of each control. Controls that never move are of no use.
    private static double[][] multiples(Moments moments, int wanted, int controls) {
        List<Integer> moving = java.util.stream.IntStream.range(0, controls)
                .filter(c -> moments.covariance(wanted + c, wanted + c) > NEGLIGIBLE)
                .boxed()
                .toList();
        double[][] multiples = new double[wanted][controls];
        if (moving.isEmpty()) {
            return multiples;
        }
        DoubleMatrix2D among = new DenseDoubleMatrix2D(moving.size(), moving.size());
        DoubleMatrix2D with = new DenseDoubleMatrix2D(moving.size(), wanted);
        for (int a = 0; a < moving.size(); a++) {
            int rowOfA = wanted + moving.get(a);
            for (int b = 0; b < moving.size(); b++) {
                among.set(a, b, moments.covariance(rowOfA, wanted + moving.get(b)));
            }
            for (int j = 0; j < wanted; j++) {
                with.set(a, j, moments.covariance(rowOfA, j));
            }
        }
        LUDecomposition decomposition = new LUDecomposition(among);
        if (!decomposition.isNonsingular()) {
            return multiples;
        }
        DoubleMatrix2D solution = decomposition.solve(with);
        for (int a = 0; a < moving.size(); a++) {
            for (int j = 0; j < wanted; j++) {
                multiples[j][moving.get(a)] = solution.get(a, j);
            }
        }
        return multiples;
    }

    private static double corrected(Moments moments, double[] multiples, int j, int wanted) {
        double mean = moments.mean(j);
        for (int c = 0; c < multiples.length; c++) {
            mean -= multiples[c] * moments.mean(wanted + c);
        }
        return mean;
    }

    private static double[][] residual(Moments moments, double[][] multiples, int wanted, int controls) {
        double[][] residual = new double[wanted][wanted];
        for (int i = 0; i < wanted; i++) {
            for (int j = 0; j < wanted; j++) {
                double sum = moments.covariance(i, j);
                for (int c = 0; c < controls; c++) {
                    sum -= multiples[i][c] * moments.covariance(wanted + c, j);
                    sum -= multiples[j][c] * moments.covariance(i, wanted + c);
                    for (int d = 0; d < controls; d++) {
                        sum += multiples[i][c] * multiples[j][d] * moments.covariance(wanted + c, wanted + d);
                    }
                }
                residual[i][j] = sum;
            }
        }
        return residual;
    }
}
