package org.bellwire.protocols.continuous;

import java.util.Map;

/**
 * What a user has set of a model's parameters, by name.
 *
 * @param numbers plain numbers, and times in s
 * @param words as written
 * @param truths true or false
 */
public record ContinuousSettings(Map<String, Double> numbers, Map<String, String> words, Map<String, Boolean> truths) {

    /** Unit of a parameter that is a word. */
    public static final String WORD = "word";

    /** Unit of a parameter that is true or false. */
    public static final String TRUTH = "true or false";

    /** The maps are copied. */
    public ContinuousSettings {
        numbers = Map.copyOf(numbers);
        words = Map.copyOf(words);
        truths = Map.copyOf(truths);
    }
}
