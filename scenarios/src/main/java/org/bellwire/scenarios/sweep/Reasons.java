package org.bellwire.scenarios.sweep;

/** Why something failed, in one line for people. */
public final class Reasons {
    private Reasons() {}

    public static String of(Throwable failure) {
        String words = failure.getMessage() == null ? "" : failure.getMessage().strip();
        if (failure instanceof OutOfMemoryError) {
            return "out of memory (" + words + "); BELLWIRE_JAVA_OPTS=-Xmx8g, say, gives it more";
        }
        return words.isEmpty() ? failure.getClass().getSimpleName() : words.replaceAll("\\s*\\R\\s*", "; ");
    }
}
