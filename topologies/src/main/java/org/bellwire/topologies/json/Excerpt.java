package org.bellwire.topologies.json;

/** User text made fit for one line of a message. */
final class Excerpt {

    static final int LONGEST = 60;

    private Excerpt() {}

    /** As {@link #of}, for a sentence, which may be longer. */
    static String ofSentence(String text) {
        return of(text, 3 * LONGEST);
    }

    /** The text without control characters, cut after {@value #LONGEST} characters. */
    static String of(String text) {
        return of(text, LONGEST);
    }

    private static String of(String text, int longest) {
        String cut = text.length() <= longest ? text : text.substring(0, longest) + "...";
        return cut.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
