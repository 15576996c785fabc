package org.bellwire.scenarios.sampling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bellwire.kernel.statistics.Estimate;

/**
 * Outcomes kept for distributions and quantiles, in parts that are independent of each other: the scatter of a quantile over the parts tells
 * its error (sectioning; Asmussen and Glynn, <i>Stochastic Simulation</i>, section III.5a).
 */
final class Sections {
    private static final int PARTS = 32;
    private static final int MOST_KEPT = 40_000_000;

    private final List<Integer> columns;
    private final List<List<Values>> parts = new ArrayList<>();

    /** A growing list of numbers. */
    private static final class Values {
        private double[] numbers = new double[1024];
        private int count;

        void add(double number) {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, count * 2);
            }
            numbers[count++] = number;
        }

        double[] sorted() {
            double[] sorted = Arrays.copyOf(numbers, count);
            Arrays.sort(sorted);
            return sorted;
        }
    }

    /**
     * @param columns of outcomes to keep
     */
    Sections(List<Integer> columns) {
        this.columns = List.copyOf(columns);
        columns.forEach(column -> parts.add(new ArrayList<>()));
    }

    /** How many trials can be kept. */
    static long most(int columns) {
        return columns == 0 ? Long.MAX_VALUE : MOST_KEPT / columns;
    }

    void add(TrialPlan plan, double[] rows, int from, int count, int stride, long first) {
        for (int c = 0; c < columns.size(); c++) {
            for (int i = 0; i < count; i++) {
                // Pairs stay together.
                int part = plan.section() < 0 ? (int) ((first + i >> 1) % PARTS) : plan.section();
                values(c, part).add(rows[(from + i) * stride + columns.get(c)]);
            }
        }
    }

    private Values values(int column, int part) {
        List<Values> all = parts.get(column);
        while (all.size() <= part) {
            all.add(new Values());
        }
        return all.get(part);
    }

    /** All numbers of a column, sorted. */
    double[] sorted(int column) {
        List<Values> all = parts.get(columns.indexOf(column));
        double[] numbers = new double[all.stream().mapToInt(part -> part.count).sum()];
        int at = 0;
        for (Values part : all) {
            System.arraycopy(part.numbers, 0, numbers, at, part.count);
            at += part.count;
        }
        Arrays.sort(numbers);
        return numbers;
    }

    /** The value below which a share of the outcomes lies. */
    Estimate quantile(int column, double share, double confidence) {
        double[] all = sorted(column);
        double[] single = parts.get(columns.indexOf(column)).stream()
                .filter(part -> part.count > 0)
                .mapToDouble(part -> at(part.sorted(), share))
                .toArray();
        Estimate scatter = Estimate.ofMean(single, confidence);
        return new Estimate(all.length == 0 ? Double.NaN : at(all, share), scatter.halfWidth(), confidence, all.length);
    }

    private static double at(double[] sorted, double share) {
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.min(sorted.length - 1, Math.max(0, rank - 1))];
    }

    /** Whether any outcome was kept. */
    boolean isEmpty() {
        return parts.stream().allMatch(all -> all.stream().allMatch(part -> part.count == 0));
    }
}
