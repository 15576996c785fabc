package org.bellwire.kernel.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import umontreal.ssj.stat.Tally;

/**
 * Observations (Y<sub>i</sub>, X<sub>i</sub>) of independent units, such as replications, of which the ratio of the means E[Y] / E[X] is
 * wanted: pairs over seconds, or the sum of some values over their number. With X<sub>i</sub> = 1 throughout it is the plain mean.
 *
 * <p>The estimate is r = ΣY / ΣX. Its spread is that of the influences u<sub>i</sub> = (Y<sub>i</sub> - r X<sub>i</sub>) / X̄ (delta method;
 * Law, <i>Simulation Modeling and Analysis</i>, section 9.5), which is of order 1/n biased but close from some dozens of units on. Not to be
 * confused with the mean of the single ratios Y<sub>i</sub> / X<sub>i</sub>, which gives every unit the same weight and another limit. A unit
 * with X<sub>i</sub> = 0 and Y<sub>i</sub> = 0 says nothing and does not count.
 */
public final class RatioSample {
    private final List<Unit> units;

    /**
     * One observation.
     *
     * @param numerator Y, any unit
     * @param denominator X, not negative
     */
    public record Unit(double numerator, double denominator) {
        public Unit {
            if (!(denominator >= 0)) {
                throw new IllegalArgumentException("denominator " + denominator + "; it must not be negative");
            }
        }

        boolean isEmpty() {
            return denominator == 0 && numerator == 0;
        }
    }

    private RatioSample(List<Unit> units) {
        this.units = List.copyOf(units);
    }

    public static RatioSample of(List<Unit> units) {
        return new RatioSample(units);
    }

    /** One unit alone. */
    public static RatioSample of(double numerator, double denominator) {
        return new RatioSample(List.of(new Unit(numerator, denominator)));
    }

    /** Values of which the plain mean is wanted. */
    public static RatioSample ofValues(double... values) {
        List<Unit> units = new ArrayList<>();
        for (double value : values) {
            units.add(new Unit(value, 1));
        }
        return new RatioSample(units);
    }

    public List<Unit> units() {
        return units;
    }

    /** The sums of all units, as one. */
    public Unit total() {
        double numerator = 0;
        double denominator = 0;
        for (Unit unit : units) {
            numerator += unit.numerator();
            denominator += unit.denominator();
        }
        return new Unit(numerator, denominator);
    }

    /** The ratio with Student's interval over the units that say something. */
    public Estimate estimate(double confidence) {
        double[] influences = influences(units.size());
        Tally spread = new Tally();
        IntStream.range(0, units.size()).filter(i -> !units.get(i).isEmpty()).forEach(i -> spread.add(influences[i]));
        return Estimate.ofMean(spread, confidence).around(ratio(units.size()));
    }

    /**
     * How much this ratio lies above that of a baseline whose units are paired with these by their index, as those of runs that share
     * their random numbers are. Units without a partner are left out.
     */
    public Estimate above(RatioSample baseline, double confidence) {
        int common = Math.min(units.size(), baseline.units.size());
        double[] ours = influences(common);
        double[] theirs = baseline.influences(common);
        double difference = ratio(common) - baseline.ratio(common);
        Tally spread = new Tally();
        IntStream.range(0, common)
                .filter(i -> !units.get(i).isEmpty() || !baseline.units.get(i).isEmpty())
                .forEach(i -> spread.add(ours[i] - theirs[i]));
        return Estimate.ofMean(spread, confidence).around(difference);
    }

    /** What each unit adds to the ratio's deviation, times the number of units; their mean is zero. */
    double[] influences() {
        return influences(units.size());
    }

    private double ratio(int count) {
        Unit total = new RatioSample(units.subList(0, count)).total();
        return total.numerator() / total.denominator();
    }

    // Scaled by the mean over the units that say something, since only those count.
    private double[] influences(int count) {
        double ratio = ratio(count);
        long telling =
                units.stream().limit(count).filter(unit -> !unit.isEmpty()).count();
        double meanDenominator =
                new RatioSample(units.subList(0, count)).total().denominator() / telling;
        return units.stream()
                .limit(count)
                .mapToDouble(
                        unit -> unit.isEmpty() ? 0 : (unit.numerator() - ratio * unit.denominator()) / meanDenominator)
                .toArray();
    }
}
