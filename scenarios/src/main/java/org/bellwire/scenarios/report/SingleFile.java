package org.bellwire.scenarios.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** A result that is one file. It has its name only once it is whole. */
public final class SingleFile {
    private SingleFile() {}

    /** Why this file can not be written without harm, in words; empty if it can. Touches nothing. */
    public static Optional<String> objection(Path file, Overwriting overwriting) {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file) || folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
            return Optional.of(file + " is no place for a file");
        }
        return overwriting == Overwriting.REFUSED && Files.exists(file)
                ? Optional.of(file + " exists; name another file, or add --force to replace it")
                : Optional.empty();
    }

    /** Writes it, in place of an earlier one. */
    public static void write(Path file, byte[] content) throws IOException {
        Path aside = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            Files.write(aside, content);
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(aside);
        }
    }
}
