package org.bellwire.kernel.catalog;

/**
 * A number that a model lets the user choose.
 *
 * @param name key in files
 * @param unit of plain numbers in files: {@code 1} for probabilities and the like, {@code ps} or {@code s} for times,
 *     {@code Hz} for rates, {@code rad}
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

    /**
     * The value.
     *
     * @throws IllegalArgumentException when it is out of range
     */
    public double checked(double value) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(name + " " + value + " must lie between " + least + " and " + most);
        }
        return value;
    }

    /** As a line in the list of models. */
    public Parameter described() {
        return new Parameter(name, unit, String.valueOf(standard), meaning);
    }
}
