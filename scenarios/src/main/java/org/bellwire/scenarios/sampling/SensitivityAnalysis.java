package org.bellwire.scenarios.sampling;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bellwire.kernel.statistics.Estimate;
import org.bellwire.scenarios.sampling.StudyResult.SensitivityIndex;
import org.bellwire.scenarios.sampling.random.Philox;
import org.bellwire.scenarios.sampling.random.PortableMath;

/**
 * Sobol indices: which uncertain parameter an output's variance is due to. With A and B independent points, and A<sub>i</sub> = A with coordinate i of
 * B, the first-order index is E[f(B)(f(A<sub>i</sub>) - f(A))]/V and the total one E[(f(A) - f(A<sub>i</sub>))²]/(2V) (Saltelli et al., 2010; Jansen,
 * 1999). All that is not a parameter, the luck of single attempts, is one more input: it has an index of its own, named {@code luck}. Parts of
 * the sample give intervals.
 */
final class SensitivityAnalysis {
    private static final int PARTS = 20;
    private static final long POINTS = 0x494E4449434553L;

    private final StudyPlan plan;
    private final Study study;
    private final int parameters;
    private final int perPart;
    private final int wanted;

    SensitivityAnalysis(StudyPlan plan, Evaluator evaluator, List<WantedMean> means) {
        this.plan = plan;
        this.study = new Study(plan.model(), means, plan.trials(), evaluator, new Sections(List.of()));
        this.parameters = plan.model().laws().size();
        this.wanted = means.size();
        long each = plan.sensitivity().orElseThrow() / ((long) PARTS * (parameters + 3));
        this.perPart = (int) Math.max(16, Math.min(1 << 20, each));
    }

    List<SensitivityIndex> indices() {
        if (parameters == 0) {
            throw new UnsuitableStudyException(
                    "no parameter is uncertain, so that there is nothing to be sensitive to; write one as"
                            + " { \"normal\": [mean, deviation] }, say");
        }
        int inputs = parameters + 1;
        double[][][] first = new double[wanted][inputs][PARTS];
        double[][][] total = new double[wanted][inputs][PARTS];
        for (int part = 0; part < PARTS; part++) {
            part(part, first, total);
        }
        List<SensitivityIndex> indices = new ArrayList<>();
        for (Output output : plan.outputs()) {
            if (output instanceof Output.Mean mean) {
                int j = study.wanted().indexOf(mean.of());
                for (int i = 0; i < inputs; i++) {
                    indices.add(new SensitivityIndex(
                            output.name(),
                            i < parameters ? study.laws().all().get(i).name() : "luck",
                            Estimate.ofMean(first[j][i], plan.confidence()),
                            Estimate.ofMean(total[j][i], plan.confidence())));
                }
            }
        }
        return indices;
    }

    private void part(int part, double[][][] first, double[][][] total) {
        double[] ofA = values(part, -1, Source.A, Source.A);
        double[] ofB = values(part, -1, Source.B, Source.B);
        for (int j = 0; j < wanted; j++) {
            double mean = 0;
            double squares = 0;
            for (int n = 0; n < perPart; n++) {
                double a = ofA[n * wanted + j];
                double b = ofB[n * wanted + j];
                mean += (a + b) / (2.0 * perPart);
                squares += (a * a + b * b) / (2.0 * perPart);
            }
            double variance = squares - mean * mean;
            first[j][0][part] = mean;
            total[j][0][part] = variance;
        }
        double[] means =
                IntStream.range(0, wanted).mapToDouble(j -> first[j][0][part]).toArray();
        double[] variances =
                IntStream.range(0, wanted).mapToDouble(j -> total[j][0][part]).toArray();
        for (int i = 0; i <= parameters; i++) {
            double[] mixed =
                    i < parameters ? values(part, i, Source.A, Source.A) : values(part, -1, Source.A, Source.B);
            for (int j = 0; j < wanted; j++) {
                double together = 0;
                double apart = 0;
                for (int n = 0; n < perPart; n++) {
                    double a = ofA[n * wanted + j];
                    double b = ofB[n * wanted + j];
                    double m = mixed[n * wanted + j];
                    together += (b - means[j]) * (m - a) / perPart;
                    apart += (a - m) * (a - m) / (2.0 * perPart);
                }
                first[j][i][part] = variances[j] > 0 ? together / variances[j] : 0;
                total[j][i][part] = variances[j] > 0 ? apart / variances[j] : 0;
            }
        }
    }

    /** Which of two independent samples. */
    private enum Source {
        A,
        B
    }

    // Outcomes at the parameters of one sample, but for one coordinate of the other, with the luck of one sample.
    private double[] values(int part, int exchanged, Source parametersOf, Source luckOf) {
        double[] values = new double[perPart * wanted];
        long begin = (long) part * perPart;
        // The luck of trials is keyed by their number.
        long first = begin + (luckOf == Source.A ? 0 : (long) PARTS * perPart);
        long[] words = new long[2];
        int[] at = new int[1];
        TrialPlan trials = TrialPlan.plain(first, perPart)
                .at(parameters, (trial, count, coordinates) -> {
                    for (int n = 0; n < count; n++) {
                        for (int d = 0; d < parameters; d++) {
                            Source source = d == exchanged ? Source.B : parametersOf;
                            long number = (begin + trial + n) * 2 + source.ordinal();
                            Philox.words(plan.seed() ^ POINTS, number, d, words);
                            coordinates[n * parameters + d] = PortableMath.uniform(PortableMath.odd(words[0]));
                        }
                    }
                })
                .asPilot();
        study.visit(trials, block -> {
            System.arraycopy(block.values(), 0, values, at[0], block.count() * wanted);
            at[0] += block.count() * wanted;
        });
        return values;
    }
}
