package org.bellwire.topologies.json;

import java.util.Optional;

/**
 * One thing that is wrong, or doubtful, in what a user wrote.
 *
 * @param severity   whether the input can be used all the same
 * @param origin     file, line and column, or the option
 * @param path       JSON path such as {@code nodes[3].memo_size}; empty for the document as a whole
 * @param finding    what is wrong with the value found
 * @param accepted   what would be right; empty when the finding says it all
 * @param suggestion the nearest known spelling, if one is near
 */
public record Problem(
        Severity severity, Origin origin, String path, String finding, String accepted, Optional<String> suggestion) {

    /** Errors refuse the input, warnings do not. */
    public enum Severity {
        ERROR,
        WARNING;

        @Override
        public String toString() {
            return this == ERROR ? "error" : "warning";
        }
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Two lines: {@code error: FILE:LINE:COLUMN: PATH: FINDING} and {@code accepted: ...; did you mean ...?}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append(severity).append(": ").append(origin).append(": ");
        if (!path.isEmpty()) {
            text.append(path).append(": ");
        }
        text.append(finding);
        String cure = cure();
        if (!cure.isEmpty()) {
            text.append("\n    ").append(cure);
        }
        return text.toString();
    }

    private String cure() {
        String known = accepted.isEmpty() ? "" : "accepted: " + accepted;
        if (suggestion.isEmpty()) {
            return known;
        }
        return (known.isEmpty() ? "" : known + "; ") + "did you mean \"" + suggestion.get() + "\"?";
    }
}
