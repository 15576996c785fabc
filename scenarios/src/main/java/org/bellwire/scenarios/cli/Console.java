package org.bellwire.scenarios.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command writes.
 *
 * @param out results
 * @param err problems and progress
 * @param terminal whether {@code err} is a terminal that can show a bar
 */
record Console(PrintWriter out, PrintWriter err, boolean terminal) {
    /** The streams of this process. The launcher tells whether there is a terminal, as Java can not. */
    static Console ofProcess() {
        return new Console(
                writer(FileDescriptor.out), writer(FileDescriptor.err), Boolean.getBoolean("bellwire.terminal"));
    }

    // UTF-8 whatever the locale says, as in the files.
    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
    }

    ProgressDisplay progress() {
        return terminal
                ? new BarProgress(new PrintStream(new FileOutputStream(FileDescriptor.err)), System::nanoTime)
                : new LineProgress(err, System::nanoTime);
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
