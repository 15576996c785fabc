package org.bellwire.scenarios.sampling;

import java.util.function.IntToDoubleFunction;

/**
 * A number of a study: fixed, or an uncertain parameter.
 *
 * @param index of the parameter among the study's laws; negative if fixed
 * @param fixed the number, if fixed
 */
public record Variable(int index, double fixed) {
    public static Variable of(double fixed) {
        return new Variable(-1, fixed);
    }

    public static Variable uncertain(int index) {
        return new Variable(index, Double.NaN);
    }

    public boolean isUncertain() {
        return index >= 0;
    }

    /**
     * The number in one trial.
     *
     * @param parameters gives the uncertain ones by index, as {@link Draws#parameter} does
     */
    public double in(IntToDoubleFunction parameters) {
        return index >= 0 ? parameters.applyAsDouble(index) : fixed;
    }
}
