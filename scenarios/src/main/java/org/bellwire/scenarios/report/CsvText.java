package org.bellwire.scenarios.report;

import java.util.List;
import java.util.stream.Collectors;
import org.bellwire.scenarios.json.write.NumberText;

/** Comma-separated values (RFC 4180) with Unix line ends. */
final class CsvText {
    private CsvText() {}

    /** A table with its heading; what is absent is an empty cell. */
    static String of(Table table) {
        StringBuilder text = new StringBuilder();
        append(text, table.columns().stream().map(Table.Column::name).toList());
        table.rows()
                .forEach(row -> append(
                        text,
                        row.stream()
                                .map(cell -> cell.map(CsvText::shown).orElse(""))
                                .toList()));
        return text.toString();
    }

    private static String shown(Object cell) {
        return cell instanceof Double number ? NumberText.of(number) : cell.toString();
    }

    /** Adds one row. */
    static void append(StringBuilder text, List<String> cells) {
        text.append(cells.stream().map(CsvText::quoted).collect(Collectors.joining(",", "", "\n")));
    }

    private static String quoted(String cell) {
        boolean isPlain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return isPlain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
