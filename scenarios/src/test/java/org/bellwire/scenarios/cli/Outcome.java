package org.bellwire.scenarios.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * What a command left: its exit status and what it wrote.
 */
record Outcome(int status, String out, String err) {
    /** Runs a command in this process. */
    static Outcome of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(new PrintWriter(out), new PrintWriter(err), false);
        int status = Main.execute(console, arguments);
        console.flush();
        return new Outcome(status, out.toString(), err.toString());
    }

    /** The result document of a scenario with these settings. */
    static JsonNode resultOf(String scenario, String... settings) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("run", scenario, "--json"));
        for (String setting : settings) {
            arguments.addAll(List.of("--set", setting));
        }
        Outcome outcome = of(arguments.toArray(String[]::new)).succeeded();
        return new ObjectMapper().readTree(outcome.out());
    }

    Outcome succeeded() {
        assertEquals(0, status, () -> "exit status; stderr: " + err);
        return this;
    }

    /** Bad input, with all these parts in the message, and nothing on stdout. */
    Outcome refused(String... parts) {
        assertEquals(2, status, () -> "exit status; stderr: " + err);
        assertEquals("", out);
        for (String part : parts) {
            assertTrue(err.contains(part), () -> "'" + part + "' is not in: " + err);
        }
        return this;
    }

    /** The result document without the times of the wall. */
    String document() {
        return out.replaceAll("\"wall_[a-z_]*\": [^,\n]*,?\n", "");
    }
}
