package org.bellwire.topologies.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bellwire.kernel.catalog.Spelling;

/**
 * Everything found wrong while reading one or more inputs. Readers add to it and go on with a stand-in value, so that
 * all errors of a file are reported together; {@link #throwIfErrors()} ends the reading.
 */
public final class Problems {

    private static final int SHOWN = 50;
    private static final int LONGEST_WORD = 64;

    private final List<Problem> found = new ArrayList<>();

    /** The value found at {@code at} can not be used. */
    public void error(LocatedJson at, String finding, String accepted) {
        add(Problem.Severity.ERROR, at.origin(), at.path(), finding, accepted, Optional.empty());
    }

    /** As {@link #error(LocatedJson, String, String)}, for a word that should have been one of the known ones. */
    public void unknownWord(LocatedJson at, String finding, String word, Collection<String> known) {
        add(Problem.Severity.ERROR, at.origin(), at.path(), finding, listed(known), nearest(word, known));
    }

    /** The value is used, or left out, but probably not what was meant. */
    public void warning(LocatedJson at, String finding, String accepted) {
        add(Problem.Severity.WARNING, at.origin(), at.path(), finding, accepted, Optional.empty());
    }

    /** As {@link #unknownWord}, where the input is usable all the same. */
    public void doubtfulWord(LocatedJson at, String finding, String word, Collection<String> known) {
        add(Problem.Severity.WARNING, at.origin(), at.path(), finding, listed(known), nearest(word, known));
    }

    /** An error that belongs to no value of a tree: an unreadable file, an option. */
    public void error(Origin origin, String finding, String accepted) {
        add(Problem.Severity.ERROR, origin, "", finding, accepted, Optional.empty());
    }

    public void add(Problem problem) {
        found.add(problem);
    }

    public List<Problem> all() {
        return List.copyOf(found);
    }

    public List<Problem> errors() {
        return found.stream().filter(Problem::isError).toList();
    }

    public List<Problem> warnings() {
        return found.stream().filter(problem -> !problem.isError()).toList();
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(Problem::isError);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Ends a reading: does nothing unless there is an error. */
    public void throwIfErrors() {
        if (hasErrors()) {
            throw new BadInputException(this);
        }
    }

    /** Every problem, errors first, at most {@value #SHOWN} of them and a count of the rest. */
    @Override
    public String toString() {
        List<Problem> ordered = new ArrayList<>(errors());
        ordered.addAll(warnings());
        String shown = ordered.stream().limit(SHOWN).map(Problem::toString).collect(Collectors.joining("\n"));
        return ordered.size() <= SHOWN ? shown : shown + "\nand " + (ordered.size() - SHOWN) + " more";
    }

    private void add(
            Problem.Severity severity,
            Origin origin,
            String path,
            String finding,
            String accepted,
            Optional<String> suggestion) {
        found.add(new Problem(severity, origin, path, finding, accepted, suggestion));
    }

    private static String listed(Collection<String> known) {
        int most = 24;
        String names = known.stream().limit(most).map(Excerpt::of).collect(Collectors.joining(", "));
        return known.size() <= most ? names : names + ", and " + (known.size() - most) + " more";
    }

    /** The distance of spellings takes time with the product of the lengths: a very long word is like no other. */
    private static Optional<String> nearest(String word, Collection<String> known) {
        return word.length() > LONGEST_WORD
                ? Optional.empty()
                : Spelling.nearest(word, known).map(Excerpt::of);
    }
}
