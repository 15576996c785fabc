package org.bellwire.scenarios.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellwire.kernel.catalog.Catalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What devices do to the process they live in: each case has a Java of its own. */
class DeviceProcessTest {
    private static final String VARIABLE = "POCL_SIGFPE_HANDLER";
    private static final Map<String, String> SAFE = Map.of(VARIABLE, "0");

    @TempDir
    private Path folder;

    /** What a process left. */
    private record Ending(int status, String out, String err) {}

    private Ending run(Map<String, String> environment, List<String> javaOptions, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // Java's own warning about native code is not Aparapi's.
        command.addAll(List.of("-XX:+UseSerialGC", "-Xshare:auto", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(javaOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.bellwire.scenarios.cli.Main"));
        command.addAll(List.of(arguments));
        File out = folder.resolve("out").toFile();
        File err = folder.resolve("err").toFile();
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out).redirectError(err);
        builder.environment().remove(VARIABLE);
        builder.environment().putAll(environment);
        int status = builder.start().waitFor();
        return new Ending(status, Files.readString(out.toPath()), Files.readString(err.toPath()));
    }

    private String study() throws IOException {
        Path file = folder.resolve("study.json");
        Files.writeString(
                file,
                "{ \"model\": { \"type\": \"repeater_chain\", \"links\": 3, \"attempt_rate\": \"1 kHz\","
                        + " \"success_probability\": 0.1 }, \"outputs\": [\"fidelity\"], \"trials\": 5000 }");
        return file.toString();
    }

    @Test
    void noClassOfAparapiIsLoadedUnlessADeviceIsAskedFor() throws Exception {
        for (String device : List.of("java", "auto")) {
            Ending ending = run(SAFE, List.of("-verbose:class"), "sample", study(), "--device", device);
            assertEquals(0, ending.status(), ending.err());
            assertTrue(ending.out().contains("sampling.device.JavaDevice"));
            assertFalse(ending.out().contains("com.aparapi"));
            assertFalse(ending.out().contains("com.sun.jna"));
        }
    }

    @Test
    void nothingOfTheChatterOfAparapiAndDriversReachesTheUser() throws Exception {
        Ending threads = run(SAFE, List.of(), "sample", study(), "--device", "threads");
        assertEquals(new Ending(0, threads.out(), ""), threads);
        assertTrue(threads.out().contains("threads"), threads.out());
        Optional<String> absence = Catalog.load(Device.class).find("cpu").absence();
        assumeTrue(absence.isEmpty(), () -> "left out: " + absence.orElseThrow());
        Ending cpu = run(SAFE, List.of(), "sample", study(), "--device", "cpu");
        assertEquals(new Ending(0, cpu.out(), ""), cpu);
        Ending list = run(SAFE, List.of(), "devices");
        assertEquals(new Ending(0, list.out(), ""), list);
        assertTrue(list.out().matches("(?s).*cpu +ready .*double precision, [0-9]+ MiB.*"), list.out());
    }

    @Test
    void withoutTheVariableThatProtectsJavaDevicesAreRefusedInWords() throws Exception {
        Ending list = run(Map.of(), List.of("-verbose:class"), "devices");
        assertEquals(0, list.status(), list.err());
        assertTrue(list.out().contains("the environment variable " + VARIABLE + " is not 0"), list.out());
        assertFalse(list.out().contains("com.aparapi"));
        Ending sample = run(Map.of(), List.of(), "sample", study(), "--device", "cpu");
        assertEquals(0, sample.status(), sample.err());
        assertEquals(
                "there is no device 'cpu' here (the environment variable " + VARIABLE
                        + " is not 0, as the launcher sets it; without it an OpenCL driver may break Java);"
                        + " plain Java computes instead\n",
                sample.err());
    }

    @Test
    void withoutADriverPlainJavaComputesTheSame() throws Exception {
        Map<String, String> bare = Map.of(VARIABLE, "0", "OCL_ICD_VENDORS", "/nonexistent");
        Ending sample = run(bare, List.of(), "sample", study(), "--device", "cpu");
        assertEquals(0, sample.status(), sample.err());
        assertEquals(
                "there is no device 'cpu' here (no OpenCL device of this kind); plain Java computes instead\n",
                sample.err());
        assertTrue(sample.out().contains("fidelity"), sample.out());
    }
}
