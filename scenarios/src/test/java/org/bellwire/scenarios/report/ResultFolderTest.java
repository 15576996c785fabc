package org.bellwire.scenarios.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFolderTest {
    @TempDir
    private Path home;

    @Test
    void aMissingFolderIsMadeAndHoldsTheFilesAndNothingElse() throws IOException {
        ResultFolder folder = new ResultFolder(home.resolve("a/b"));

        assertTrue(folder.objection(Overwriting.REFUSED).isEmpty());
        folder.write(Map.of("result.json", "{}\n", "requests.csv", "x\n"));

        assertEquals(List.of("requests.csv", "result.json"), names(home.resolve("a/b")));
        assertEquals("{}\n", Files.readString(home.resolve("a/b/result.json")));
    }

    @Test
    void resultsOfAnotherRunAreKeptUnlessTheUserInsists() throws IOException {
        ResultFolder folder = new ResultFolder(home);
        folder.write(Map.of("result.json", "old"));

        assertTrue(folder.objection(Overwriting.REFUSED).orElseThrow().contains("--force"));
        assertTrue(folder.objection(Overwriting.ALLOWED).isEmpty());
        folder.write(Map.of("result.json", "new"));

        assertEquals("new", Files.readString(home.resolve("result.json")));
    }

    @Test
    void aFolderWithOtherFilesMayTakeResults() throws IOException {
        Files.writeString(home.resolve("notes.txt"), "mine");

        assertTrue(new ResultFolder(home).objection(Overwriting.REFUSED).isEmpty());
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(home.resolve("file"), "");

        assertTrue(new ResultFolder(file)
                .objection(Overwriting.ALLOWED)
                .orElseThrow()
                .contains("not a folder"));
        assertTrue(new ResultFolder(file.resolve("below"))
                .objection(Overwriting.ALLOWED)
                .orElseThrow()
                .contains("not a folder"));
    }

    @Test
    void aFailureLeavesNothingBehind() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("result.json", "{}");
        files.put("no/such/place", "{}");

        assertThrows(Exception.class, () -> new ResultFolder(home.resolve("a/b")).write(files));

        assertFalse(Files.exists(home.resolve("a")));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
