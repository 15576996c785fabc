package org.bellwire.spark;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A standalone Spark cluster on the loopback, of one master and some workers, each a process of its own. */
final class Cluster implements AutoCloseable {
    private static final Path JARS = Path.of("target/plugins").toAbsolutePath();

    private final Path home;
    private final int port;
    private final List<Process> processes = new ArrayList<>();

    /** Starts the master and waits until it listens. */
    Cluster(Path folder) throws IOException, InterruptedException {
        home = Files.createDirectories(folder.resolve("home"));
        linkJars(Files.createDirectories(home.resolve("jars")));
        port = freePort();
        start(
                "master",
                "org.apache.spark.deploy.master.Master",
                "--host",
                "127.0.0.1",
                "--port",
                Integer.toString(port),
                "--webui-port",
                Integer.toString(freePort()));
        awaitMaster();
    }

    // As in a distribution of Spark: without a jar of ours, which come from the driver.
    private static void linkJars(Path folder) throws IOException {
        try (Stream<Path> jars = Files.list(JARS)) {
            for (Path jar : jars.toList()) {
                if (!jar.getFileName().toString().startsWith("bellwire")) {
                    Files.createSymbolicLink(folder.resolve(jar.getFileName()), jar);
                }
            }
        }
    }

    String url() {
        return "spark://127.0.0.1:" + port;
    }

    /** One more worker with one core. */
    Process addWorker(String name) throws IOException {
        return start(
                name,
                "org.apache.spark.deploy.worker.Worker",
                "--host",
                "127.0.0.1",
                "--port",
                Integer.toString(freePort()),
                "--webui-port",
                Integer.toString(freePort()),
                "-c",
                "1",
                "-m",
                "1g",
                "-d",
                home.resolve(name).toString(),
                url());
    }

    private Process start(String name, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                home.resolve("jars") + "/*"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File(home.toFile(), name + ".log"));
        builder.environment().put("SPARK_HOME", home.toString());
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        processes.add(process);
        return process;
    }

    private void awaitMaster() throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
        throw new IllegalStateException("no Spark master on port " + port + " after a minute");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Ends a process with all that it started, as a machine that loses its power does. */
    static void kill(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    @Override
    public void close() {
        processes.forEach(Cluster::kill);
    }
}
