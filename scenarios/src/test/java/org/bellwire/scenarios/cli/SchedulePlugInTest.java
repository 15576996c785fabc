package org.bellwire.scenarios.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.bellwire.protocols.purification.PurificationSchedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchedulePlugInTest {
    @TempDir
    private Path home;

    @Test
    void aUsersScheduleInAJarOfItsOwnIsChosenInAFile() throws Exception {
        String example = Files.readString(Path.of("examples/entanglement.json"))
                .replace("{ \"type\": \"recurrence\", \"rounds\": 2 }", "\"twice_over_links\"");
        Path file = Files.writeString(home.resolve("mine.json"), example);
        UserJar.of(home, Map.of("TwiceOverLinks", PurificationSchedule.class)).run("run", file.toString(), "--json");

        Outcome.of("run", file.toString()).refused("twice_over_links");
    }
}
