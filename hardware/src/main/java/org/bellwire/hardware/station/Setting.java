package org.bellwire.hardware.station;

import org.bellwire.kernel.catalog.Parameter;

/**
 * A number that a model of stations lets the user choose.
 *
 * @param name key in files
 * @param unit of plain numbers in files: {@code 1} for probabilities and the like, {@code ps} for times, {@code rad}
 * @param standard value when it is not given
 * @param least smallest value
 * @param most largest value
 * @param meaning one sentence
 */
public record Setting(String name, String unit, double standard, double least, double most, String meaning) {

    /** A probability, or another number in [0, 1]. */
    public static Setting fraction(String name, double standard, String meaning) {
        return new Setting(name, "1", standard, 0, 1, meaning);
    }

    double checked(double value) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(
                    "station " + name + " " + value + " must lie between " + least + " and " + most);
        }
        return value;
    }

    Parameter described() {
        return new Parameter(name, unit, String.valueOf(standard), meaning);
    }
}
