package org.bellwire.scenarios.report;

import blue.strategic.parquet.ParquetWriter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.bellwire.scenarios.report.Table.Column;

/** A table as an Apache Parquet file: every column nullable, text as UTF-8, numbers of 64 bits. */
final class ParquetFile {
    private ParquetFile() {}

    static byte[] of(Table table, String name) throws IOException {
        File file = Files.createTempFile("bellwire", ".parquet").toFile();
        try {
            try (ParquetWriter<List<Optional<Object>>> writer =
                    ParquetWriter.writeFile(schema(table, name), file, (row, cells) -> {
                        for (int i = 0; i < row.size(); i++) {
                            String column = table.columns().get(i).name();
                            row.get(i).ifPresent(cell -> cells.write(column, cell));
                        }
                    })) {
                for (List<Optional<Object>> row : table.rows()) {
                    writer.write(row);
                }
            }
            return Files.readAllBytes(file.toPath());
        } finally {
            Files.deleteIfExists(file.toPath());
        }
    }

    private static MessageType schema(Table table, String name) {
        return new MessageType(
                name, table.columns().stream().map(ParquetFile::field).toList());
    }

    private static Type field(Column column) {
        return switch (column.type()) {
            case TEXT ->
                Types.optional(PrimitiveTypeName.BINARY)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(column.name());
            case WHOLE -> Types.optional(PrimitiveTypeName.INT64).named(column.name());
            case REAL -> Types.optional(PrimitiveTypeName.DOUBLE).named(column.name());
        };
    }
}
