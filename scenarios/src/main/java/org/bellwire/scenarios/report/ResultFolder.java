package org.bellwire.scenarios.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The folder that takes the files of one run. They are written under temporary names and then moved, so that no reader ever sees half a
 * file, and a failure leaves nothing behind.
 */
public final class ResultFolder {
    private static final Set<String> FILES_OF_A_RUN = Set.of("result.json", "requests.csv", "run.json");

    private final Path folder;
    private final Set<String> resultFiles;

    /** For the files of a run. */
    public ResultFolder(Path folder) {
        this(folder, FILES_OF_A_RUN);
    }

    /**
     * For other files.
     *
     * @param resultFiles names of those that tell that there are results already
     */
    public ResultFolder(Path folder, Set<String> resultFiles) {
        this.folder = folder;
        this.resultFiles = Set.copyOf(resultFiles);
    }

    /** Why this folder can not take new results without harm, in words; empty if it can. Touches nothing. */
    public Optional<String> objection(Overwriting overwriting) {
        Path existing = folder.toAbsolutePath();
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        if (!Files.isDirectory(existing)) {
            return Optional.of(existing + " is not a folder");
        }
        if (!Files.isWritable(existing)) {
            return Optional.of("no permission to write to " + existing);
        }
        if (overwriting == Overwriting.REFUSED && holdsResults()) {
            return Optional.of(
                    folder + " holds the results of a run; name another folder, or add --force to replace them");
        }
        return Optional.empty();
    }

    private boolean holdsResults() {
        return resultFiles.stream().anyMatch(name -> Files.exists(folder.resolve(name)));
    }

    /** Writes a file, piece by piece if it is big. */
    @FunctionalInterface
    public interface Content {
        void write(OutputStream target) throws IOException;

        static Content of(String text) {
            return of(text.getBytes(StandardCharsets.UTF_8));
        }

        static Content of(byte[] bytes) {
            return target -> target.write(bytes);
        }
    }

    /** Writes all files, given by name, or none. */
    public void write(Map<String, String> texts) throws IOException {
        Map<String, Content> contents = new LinkedHashMap<>();
        texts.forEach((name, text) -> contents.put(name, Content.of(text)));
        fill(contents);
    }

    /** As {@link #write}, for files that are made while they are written. */
    public void fill(Map<String, Content> contents) throws IOException {
        Deque<Path> made = new ArrayDeque<>();
        Thread tidying = new Thread(() -> delete(made));
        Runtime.getRuntime().addShutdownHook(tidying);
        try {
            makeFolders(made);
            Map<Path, Path> moves = writeAside(contents, made);
            for (Map.Entry<Path, Path> move : moves.entrySet()) {
                Files.move(move.getKey(), move.getValue(), StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            delete(made);
            Runtime.getRuntime().removeShutdownHook(tidying);
        }
    }

    private void makeFolders(Deque<Path> made) throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path path = folder.toAbsolutePath(); !Files.exists(path); path = path.getParent()) {
            missing.push(path);
        }
        for (Path path : missing) {
            Files.createDirectory(path);
            push(made, path);
        }
    }

    private Map<Path, Path> writeAside(Map<String, Content> contents, Deque<Path> made) throws IOException {
        Map<Path, Path> moves = new LinkedHashMap<>();
        for (Map.Entry<String, Content> content : contents.entrySet()) {
            Path aside = Files.createTempFile(folder, "." + content.getKey(), ".part");
            push(made, aside);
            try (OutputStream target = new BufferedOutputStream(Files.newOutputStream(aside))) {
                content.getValue().write(target);
            }
            moves.put(aside, folder.resolve(content.getKey()));
        }
        return moves;
    }

    private static void push(Deque<Path> made, Path path) {
        synchronized (made) {
            made.push(path);
        }
    }

    // What was moved is no longer there, and a folder with results in it refuses to go.
    private static void delete(Deque<Path> made) {
        synchronized (made) {
            made.forEach(path -> path.toFile().delete());
        }
    }
}
