package org.bellwire.topologies.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.bellwire.kernel.catalog.Parameter;
import org.bellwire.kernel.catalog.Spelling;

/** The numbers that pick one member of a shape, and the length of its fibers where the shape does not say. */
public final class Sizes {
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final double fiberMetres;

    private Sizes(double fiberMetres) {
        this.fiberMetres = fiberMetres;
    }

    /**
     * Reads the words of a user: values in the order of the shape's parameters, or NAME=VALUE.
     *
     * @param fiberMetres length of a fiber, m
     * @throws BadSizeException if a word belongs to no parameter, or a needed one is missing
     */
    public static Sizes read(Shape shape, List<String> words, double fiberMetres) {
        Sizes sizes = new Sizes(fiberMetres);
        List<String> names = shape.parameters().stream().map(Parameter::name).toList();
        List<String> open = new ArrayList<>(names);
        for (String word : words) {
            int equals = word.indexOf('=');
            String name = equals > 0 ? word.substring(0, equals) : open.isEmpty() ? "" : open.get(0);
            if (!open.remove(name)) {
                throw new BadSizeException(
                        "'" + word + "' is a size too many, or not one of a " + shape.name()
                                + Spelling.nearest(name, names)
                                        .map(near -> "; did you mean " + near + "?")
                                        .orElse(""),
                        usage(shape));
            }
            sizes.texts.put(name, word.substring(equals + 1));
        }
        for (Parameter parameter : shape.parameters()) {
            if (!sizes.texts.containsKey(parameter.name())) {
                if (parameter.standard().isEmpty()) {
                    throw new BadSizeException("the size '" + parameter.name() + "' is missing", usage(shape));
                }
                sizes.texts.put(parameter.name(), parameter.standard());
            }
        }
        return sizes;
    }

    private static String usage(Shape shape) {
        return shape.name() + " "
                + shape.parameters().stream()
                        .map(one -> one.standard().isEmpty()
                                ? one.name().toUpperCase(Locale.ROOT)
                                : "[" + one.name() + "=" + one.standard() + "]")
                        .collect(Collectors.joining(" "));
    }

    /** Length of a fiber, m. */
    public double fiberMetres() {
        return fiberMetres;
    }

    /** A whole number. */
    public int count(String name, int least, int most) {
        try {
            int value = Integer.parseInt(texts.get(name));
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException notWhole) {
            // the complaint below says so
        }
        throw bad(name, "a whole number from " + least + " to " + most);
    }

    /** A number in [least, most]. */
    public double number(String name, double least, double most) {
        try {
            double value = Double.parseDouble(texts.get(name));
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException notANumber) {
            // the complaint below says so
        }
        throw bad(name, "a number from " + least + " to " + most);
    }

    private BadSizeException bad(String name, String accepted) {
        return new BadSizeException(name + " " + texts.get(name) + " is not possible", accepted);
    }
}
