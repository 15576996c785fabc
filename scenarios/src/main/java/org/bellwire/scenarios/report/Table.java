package org.bellwire.scenarios.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Columns of one type each, and rows of cells, of which some may be absent. */
final class Table {
    /** What a column holds. */
    enum Type {
        TEXT,
        WHOLE,
        REAL
    }

    /** A column. */
    record Column(String name, Type type) {}

    private final List<Column> columns = new ArrayList<>();
    private final List<List<Optional<Object>>> rows = new ArrayList<>();

    void column(String name, Type type) {
        columns.add(new Column(name, type));
    }

    /** Begins a row; its cells are added one a column. */
    Row row() {
        List<Optional<Object>> cells = new ArrayList<>();
        rows.add(cells);
        return new Row(cells);
    }

    List<Column> columns() {
        return List.copyOf(columns);
    }

    List<List<Optional<Object>>> rows() {
        return List.copyOf(rows);
    }

    /** A row under construction. */
    record Row(List<Optional<Object>> cells) {
        Row text(String value) {
            cells.add(value.isEmpty() ? Optional.empty() : Optional.of(value));
            return this;
        }

        Row whole(long value) {
            cells.add(Optional.of(value));
            return this;
        }

        /** What is not finite is absent. */
        Row real(double value) {
            cells.add(Double.isFinite(value) ? Optional.of(value) : Optional.empty());
            return this;
        }
    }
}
