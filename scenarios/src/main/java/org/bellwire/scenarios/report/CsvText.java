package org.bellwire.scenarios.report;

import java.util.List;
import java.util.stream.Collectors;

/** Comma-separated values (RFC 4180) with Unix line ends. */
final class CsvText {
    private CsvText() {}

    /** Adds one row. */
    static void append(StringBuilder text, List<String> cells) {
        text.append(cells.stream().map(CsvText::quoted).collect(Collectors.joining(",", "", "\n")));
    }

    private static String quoted(String cell) {
        boolean isPlain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return isPlain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
