package org.bellwire.scenarios.report;

import java.util.ArrayList;
import java.util.List;

/** Rows of text in columns as wide as they need to be, parted by two blanks. */
final class TextTable {
    private static final String GAP = "  ";

    /** Where a column's text stands. */
    enum Alignment {
        LEFT,
        RIGHT
    }

    private final List<Alignment> alignments;
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(Alignment... alignments) {
        this.alignments = List.of(alignments);
    }

    /** Adds a row, one cell a column. */
    TextTable row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    List<String> lines() {
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < alignments.size(); column++) {
            int index = column;
            widths.add(
                    rows.stream().mapToInt(row -> row.get(index).length()).max().orElse(0));
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private String line(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            String padding = " ".repeat(widths.get(column) - cell.length());
            line.append(column == 0 ? "" : GAP);
            line.append(alignments.get(column) == Alignment.LEFT ? cell + padding : padding + cell);
        }
        return line.toString().stripTrailing();
    }
}
