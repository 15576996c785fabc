package org.bellwire.scenarios.json.write;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Numbers as text in files: the fewest digits that read back as the same number, and the same text on every Java. ({@link
 * Double#toString(double)} gives other digits before Java 19 than after.)
 */
public final class NumberText {
    private static final int FEWEST_DIGITS = 15;
    private static final int ENOUGH_DIGITS = 17;
    private static final int PICOSECOND_DIGITS = 12;
    private static final int PLAIN_FROM = -6;
    private static final int PLAIN_TO = 15;

    private NumberText() {}

    /** A finite number; whole ones end in {@code .0}. */
    public static String of(double number) {
        if (number == 0) {
            return "0.0";
        }
        for (int digits = FEWEST_DIGITS; digits < ENOUGH_DIGITS; digits++) {
            BigDecimal rounded = new BigDecimal(number).round(new MathContext(digits));
            if (rounded.doubleValue() == number) {
                return text(rounded);
            }
        }
        return text(new BigDecimal(number).round(new MathContext(ENOUGH_DIGITS)));
    }

    /** A time in picoseconds, written in seconds, with every digit. */
    public static String seconds(long picoseconds) {
        return text(BigDecimal.valueOf(picoseconds, PICOSECOND_DIGITS));
    }

    private static String text(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        int exponent = bare.precision() - bare.scale() - 1;
        if (exponent < PLAIN_FROM || exponent > PLAIN_TO) {
            return bare.unscaledValue().signum() == 0 ? "0.0" : scientific(bare, exponent);
        }
        return bare.scale() <= 0 ? bare.setScale(1).toPlainString() : bare.toPlainString();
    }

    private static String scientific(BigDecimal number, int exponent) {
        return number.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "e" + exponent;
    }
}
