package org.bellwire.kernel.catalog;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Guesses at what a misspelled word was meant to be. */
public final class Spelling {
    private static final int SHORTEST_PREFIX = 3;

    private Spelling() {}

    /**
     * The known word nearest to a word, if any is near: at most a third of the letters differ (case, and hyphen, blank or underscore
     * count for nothing), or else the known word goes on where this one ends. Of equally near ones the first.
     */
    public static Optional<String> nearest(String word, Collection<String> known) {
        String wanted = plain(word);
        Optional<String> best = Optional.empty();
        int bestDistance = Integer.MAX_VALUE;
        for (String candidate : known) {
            int distance = distance(wanted, plain(candidate));
            if (distance < bestDistance) {
                bestDistance = distance;
                best = Optional.of(candidate);
            }
        }
        return best;
    }

    private static int distance(String wanted, String candidate) {
        int edits = LevenshteinDistance.getDefaultInstance().apply(wanted, candidate);
        int bearable = Math.max(1, Math.max(wanted.length(), candidate.length()) / 3);
        boolean isStart = wanted.length() >= SHORTEST_PREFIX && candidate.startsWith(wanted);
        return edits <= bearable || isStart ? edits : Integer.MAX_VALUE;
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }
}
